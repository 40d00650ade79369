import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { describedBy, Field, type FieldProps } from '../../../ui/Field';
import { MoreThanShown } from '../../../ui/MoreThanShown';
import { SearchBox } from '../../../ui/SearchBox';
import { useSettled } from '../../../ui/useSettled';
import { searchUnitsQuery } from '../api/searchUnitsQuery';
import { unitQuery } from '../api/unitQuery';
import { unitWords } from '../unitWords';

interface UnitPickerProps extends FieldProps {
  value: string;
  onChange: (id: string) => void;
}

/** Typed by name or code, chosen from what is found. */
export function UnitPicker({ value, onChange, ...field }: UnitPickerProps) {
  const say = useWords(unitWords);
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 250);
  const search = useQuery(searchUnitsQuery(asked));
  const chosen = useQuery(unitQuery(value || null)).data?.detail.unit;
  const living = asked === '' ? [] : (search.data?.units.filter((unit) => !unit.to) ?? []);
  const found = living.slice(0, 8);
  return (
    <Field {...field}>
      {chosen && <p className="small">{chosen.name}</p>}
      <SearchBox
        id={field.id}
        placeholder={say('search')}
        value={text}
        onChange={setText}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
      />
      {found.length > 0 && (
        <ul className="unit-tree">
          {found.map((unit) => (
            <li key={unit.id} className="unit-line">
              <button
                type="button"
                className="unit-line__name"
                aria-pressed={unit.id === value}
                onClick={() => {
                  onChange(unit.id);
                  setText('');
                }}
              >
                {unit.name} {unit.code && <span className="mono soft">{unit.code}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <MoreThanShown when={living.length > found.length || (asked !== '' && search.data?.more)} />
      {asked !== '' && search.data && found.length === 0 && <p className="soft small">{say('nothing')}</p>}
    </Field>
  );
}
