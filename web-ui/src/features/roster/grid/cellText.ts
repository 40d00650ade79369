import { formatDay } from '../../../i18n/dates';
import type { RosterColumn } from '../rosterTypes';

/** What stands in a cell, or why it cannot stand there. */
export type Read = { value: string } | { error: string };

interface Words {
  yes: string;
  no: string;
  noDay: string;
  noNumber: string;
  noChoice: (choices: string) => string;
  yesOrNo: string;
}

/** As it is typed and pasted: labels of choices, days as people write them. */
export function shownIn(column: RosterColumn, value: string, words: Pick<Words, 'yes' | 'no'>): string {
  if (!value) return '';
  if (column.kind === 'DATE') return formatDay(value);
  if (column.kind === 'YES_NO') return value === 'true' ? words.yes : words.no;
  return column.choices.find((choice) => choice.value === value)?.label ?? value;
}

/** Reads what was typed or pasted; the server asks the same again. */
export function readIn(column: RosterColumn, typed: string, words: Words): Read {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '') return { value: '' };
  if (column.kind === 'DATE') return day(text, words);
  if (column.kind === 'NUMBER') return /^[0-9]{1,9}$/.test(text) ? { value: text } : { error: words.noNumber };
  if (column.kind === 'YES_NO') return yesNo(text, words);
  if (column.kind === 'CHOICE') {
    const begun = column.choices.filter((choice) => same(choice.label.slice(0, text.length), text));
    const found = column.choices.find((choice) => same(choice.value, text) || same(choice.label, text)) ?? (begun.length === 1 ? begun[0] : undefined);
    return found ? { value: found.value } : { error: words.noChoice(column.choices.map((choice) => choice.label).join(', ')) };
  }
  return fits(column, text) ? { value: text } : { error: column.patternSays ?? '' };
}

const same = (one: string, other: string) => one.normalize('NFC').toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');

/** A pattern of the server that no browser knows is left to the server. */
function fits(column: RosterColumn, text: string): boolean {
  if (!column.pattern) return true;
  try {
    return new RegExp(`^(?:${column.pattern})$`, 'u').test(text);
  } catch {
    return true;
  }
}

function day(text: string, words: Words): Read {
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : written ? [written[3], written[2], written[1]] : [];
  if (!year || !month || !date) return { error: words.noDay };
  const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const real = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== value ? { error: words.noDay } : { value };
}

function yesNo(text: string, words: Words): Read {
  if (['x', 'true', 'có', 'yes'].some((each) => same(each, text))) return { value: 'true' };
  if (['false', 'không', 'no'].some((each) => same(each, text))) return { value: 'false' };
  return { error: words.yesOrNo };
}
