import { useLanguage } from '../../i18n/language';
import { bindingOf, type KeyName } from './keyMap';
import { useCommand } from './useCommand';

interface How {
  active?: boolean;
  /** Says better than the key map what it does at this moment. */
  label?: string | undefined;
  now?: () => boolean;
}

/** Binds a key of the key map while the component stands on the page. */
export function useShortcut(name: KeyName, run: () => void, { active, label, now }: How = {}): void {
  const [vi, en] = bindingOf(name).words;
  const lang = useLanguage();
  useCommand({ name, label: label ?? (lang === 'en' ? en : vi), run, active, now });
}
