import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { Dialog } from '../overlay/Dialog';
import '../parts/speakParts';
import './Palette.css';

export interface PaletteEntry {
  id: string;
  name: string;
  /** What tells two of one name apart. */
  more?: string | undefined;
  /** The key that does the same. */
  shortcut?: string | undefined;
}

export interface PaletteGroup {
  id: string;
  title: string;
  entries: PaletteEntry[];
}

interface PaletteProps {
  title: string;
  placeholder: string;
  /** What the list is called. */
  listLabel: string;
  text: string;
  onText: (text: string) => void;
  /** As they are to be shown: nothing is sifted here a second time. */
  groups: PaletteGroup[];
  /** Said in the list where nothing fits. */
  empty: string;
  /** What has become of the search, for who does not see the list. */
  status: string;
  note?: string | undefined;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** One box to type in over a list of what can be gone to or done: the focus stays in the box, the arrows walk the list. */
export function Palette({ title, placeholder, listLabel, text, onText, groups, empty, status, note, onChoose, onClose }: PaletteProps) {
  return (
    <Dialog title={title} onClose={onClose} immediate wide>
      <div className="palette">
        <Autocomplete inputValue={text} onInputChange={onText}>
          <TextField aria-label={title}>
            <Input className="input palette__box" role="combobox" aria-expanded="true" aria-haspopup="listbox" placeholder={placeholder} maxLength={100} />
          </TextField>
          <p role="status" className={note ? 'soft small palette__note' : 'visually-hidden'}>
            {note ?? status}
          </p>
          <ListBox
            className="palette__list"
            aria-label={listLabel}
            items={groups}
            selectionMode="none"
            shouldFocusWrap
            onAction={(key) => onChoose(String(key))}
            renderEmptyState={() => <p className="soft small palette__empty">{empty}</p>}
          >
            {(group: PaletteGroup) => (
              <ListBoxSection id={group.id} items={group.entries}>
                <Header className="palette__group">{group.title}</Header>
                {group.entries.map(({ id, name, more, shortcut }) => (
                  <ListBoxItem key={id} id={id} textValue={name} className="palette__entry" aria-label={[name, more].filter(Boolean).join(', ')}>
                    <span className="palette__name">
                      {name}
                      {more && <span className="palette__more small">{more}</span>}
                    </span>
                    {shortcut && <kbd>{shortcut}</kbd>}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
