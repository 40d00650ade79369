import { useContext, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/useWords';
import { Dialog } from '../overlay/Dialog';
import { bindingOf, KEY_MAP, PLACES, type KeyName } from './keyMap';
import { ShortcutContext } from './ShortcutProvider';
import { shortcutWords } from './shortcutWords';
import './ShortcutMap.css';

const NAMES = Object.keys(KEY_MAP) as KeyName[];
/** Keys of the kept parts, the same in every list; they are not ours to bind. */
const IN_LISTS = [
  ['↓ ↑', 'arrows'],
  ['→ ←', 'sideways'],
  ['Enter', 'enter'],
  ['spaceKey', 'space'],
  ['Shift+↓ ↑', 'range'],
  ['Ctrl+A', 'allRows'],
  ['Tab', 'tab'],
  ['Esc', 'escape'],
] as const;

/** All keys there are, by where they work, out of the table by which they are bound. */
export function ShortcutMap({ onClose }: { onClose: () => void }) {
  const say = useWords(shortcutWords);
  const lang = useLanguage();
  const register = useContext(ShortcutContext);
  // Looked up before the dialog takes the focus: some keys are for the row one stands in.
  const [here] = useState(() => new Set(register?.list().map((command) => command.name)));
  if (!register) return null;
  const rowsOf = NAMES.map((name) => ({ name, ...bindingOf(name) }));
  return (
    <Dialog title={say('title')} onClose={onClose} immediate wide>
      <label className="choice">
        <input type="checkbox" checked={register.enabled} onChange={(event) => register.setEnabled(event.target.checked)} />
        <span>{say('switch')}</span>
      </label>
      <p className="soft small">{say('note')}</p>
      <div className="shortcut-maps">
        {PLACES.map((place) => (
          <KeyTable
            key={place}
            title={say(place)}
            rows={rowsOf
              .filter((row) => row.place === place)
              .map(({ name, key, words: [vi, en] }) => ({ key, does: lang === 'en' ? en : vi, now: register.enabled && here.has(name) }))}
          />
        ))}
        <KeyTable title={say('inLists')} rows={IN_LISTS.map(([key, does]) => ({ key: key === 'spaceKey' ? say(key) : key, does: say(does), now: false }))} />
      </div>
    </Dialog>
  );
}

function KeyTable({ title, rows }: { title: string; rows: { key: string; does: string; now: boolean }[] }) {
  const say = useWords(shortcutWords);
  return (
    <table className="shortcut-map">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say('key')}</th>
          <th scope="col">{say('does')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, does, now }) => (
          <tr key={does} className={now ? 'shortcut-map__now' : undefined}>
            <td>
              <kbd>{key}</kbd>
            </td>
            <td>
              {does}
              {now && <span className="visually-hidden">, {say('hereNow')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
