import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../../i18n/useWords';
import './ComboField.css';
import { describedBy, Field, type FieldProps } from './Field';
import { Icon } from '../text/Icon';
import '../parts/speakParts';
import { uiWords } from '../text/uiWords';

export interface ComboOption {
  id: string;
  name: string;
  /** What tells two of one name apart. */
  more?: string | null | undefined;
}

interface ComboFieldProps extends FieldProps {
  chosen: ComboOption | null;
  onChoose: (option: ComboOption | null) => void;
  /** What is looked for; the empty text where the name of the chosen one stands there. */
  onText: (text: string) => void;
  /** What the server found for the text, in its order: nothing is sifted here a second time. */
  found: ComboOption[];
  /** Said in the list where nothing is found, or nothing is asked yet. */
  empty: string;
  /** There is more than is found. */
  more?: boolean | undefined;
  placeholder?: string;
}

/** Typed by a few letters, chosen from what is found. */
export function ComboField({ chosen, onChoose, onText, found, empty, more = false, placeholder, ...field }: ComboFieldProps) {
  const say = useWords(uiWords);
  const kept = useRef<HTMLInputElement>(null);
  const name = chosen?.name ?? '';
  const [text, setText] = useState(name);
  // A name that is fetched comes after the choice.
  useEffect(() => setText(name), [name]);
  const take = (option: ComboOption | null) => {
    if (option?.id === chosen?.id) return;
    onChoose(option);
    // Tells the dialog or form around it that something was chosen.
    kept.current?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const type = (next: string) => {
    setText(next);
    onText(next === name ? '' : next.trim());
    if (next === '') take(null);
  };
  const choose = (key: unknown) => {
    // Left without a choice, it goes back to the one it had, whether that is among the found or not.
    const option = found.find((one) => one.id === key) ?? chosen;
    setText(option?.name ?? '');
    onText('');
    take(option);
  };
  return (
    <Field {...field}>
      <ComboBox
        id={field.id}
        aria-labelledby={`${field.id}-label`}
        aria-describedby={describedBy(field)}
        items={found}
        inputValue={text}
        onInputChange={type}
        selectedKey={chosen?.id ?? null}
        onSelectionChange={choose}
        isInvalid={field.error !== undefined}
        isRequired={field.required === true}
        validationBehavior="aria"
        allowsEmptyCollection
      >
        {({ isOpen }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: keeps the key that closes the list from the dialog around it
          <div className="combo" onKeyDown={(event) => isOpen && event.key === 'Escape' && event.stopPropagation()}>
            <Input className="input" placeholder={placeholder ?? ''} maxLength={200} data-passing="" />
            <Button className="combo__open">
              <Icon name="down" size={16} />
            </Button>
            <input ref={kept} type="hidden" value={chosen?.id ?? ''} readOnly />
            <Popover className="combo-list" offset={2}>
              <ListBox renderEmptyState={() => <p className="combo-list__note">{empty}</p>}>
                {(option: ComboOption) => (
                  <ListBoxItem id={option.id} textValue={option.name}>
                    {option.name}
                    {option.more && <span className="combo-list__more small">{option.more}</span>}
                  </ListBoxItem>
                )}
              </ListBox>
              {more && <p className="combo-list__rest small">{say('moreThanShown')}</p>}
            </Popover>
          </div>
        )}
      </ComboBox>
    </Field>
  );
}
