import { useContext } from 'react';
import { useWords } from '../../i18n/useWords';
import { Dialog } from '../overlay/Dialog';
import { ShortcutContext } from './ShortcutProvider';
import { shortcutWords } from './shortcutWords';
import './ShortcutMap.css';

export function ShortcutMap({ onClose }: { onClose: () => void }) {
  const say = useWords(shortcutWords);
  const register = useContext(ShortcutContext);
  if (!register) return null;
  const rows = new Map(register.list().map((shortcut) => [shortcut.key, shortcut.label]));
  return (
    <Dialog title={say('title')} onClose={onClose} immediate>
      <label className="choice">
        <input type="checkbox" checked={register.enabled} onChange={(event) => register.setEnabled(event.target.checked)} />
        <span>{say('switch')}</span>
      </label>
      <p className="soft small">{say('note')}</p>
      <table className="shortcut-map">
        <thead>
          <tr>
            <th scope="col">{say('key')}</th>
            <th scope="col">{say('does')}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows].map(([key, label]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
