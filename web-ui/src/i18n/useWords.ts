import { useCallback } from 'react';
import { language, useLanguage, type Language } from './language';

/** Each feature keeps its own list: key → [Vietnamese, English]. `{name}` marks a value to be put in. */
export type WordList = Record<string, readonly [vi: string, en: string]>;
export type Values = Record<string, string | number>;
export type Say<W extends WordList> = (key: keyof W & string, values?: Values) => string;

export function sayIn<W extends WordList>(words: W, lang: Language, key: keyof W & string, values?: Values): string {
  const pair = words[key];
  if (!pair) return key;
  const text = lang === 'en' ? pair[1] : pair[0];
  return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
}

/** For code outside components. */
export function say<W extends WordList>(words: W, key: keyof W & string, values?: Values): string {
  return sayIn(words, language(), key, values);
}

export function useWords<W extends WordList>(words: W): Say<W> {
  const lang = useLanguage();
  return useCallback((key, values) => sayIn(words, lang, key, values), [words, lang]);
}
