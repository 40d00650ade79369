import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { ComboField, type ComboOption } from '../../../../ui/form/ComboField';
import type { FieldProps } from '../../../../ui/form/Field';
import { useSettled } from '../../../../ui/form/useSettled';
import { searchUnitsQuery } from '../../api/searchUnitsQuery';
import { unitQuery } from '../../api/unitQuery';
import { unitWords } from '../../unitWords';

interface UnitPickerProps extends FieldProps {
  value: string;
  onChange: (id: string) => void;
}

const SHOWN = 8;

/** One of thousands of units, by a few letters of its name or by its code. */
export function UnitPicker({ value, onChange, ...field }: UnitPickerProps) {
  const say = useWords(unitWords);
  const [text, setText] = useState('');
  const asked = useSettled(text, 250);
  const search = useQuery(searchUnitsQuery(asked));
  const [picked, setPicked] = useState<ComboOption | null>(null);
  const given = useQuery({ ...unitQuery(value || null), enabled: value !== '' && value !== picked?.id }).data?.detail.unit;
  const living = asked === '' ? [] : (search.data?.units.filter((unit) => !unit.to) ?? []);
  return (
    <ComboField
      {...field}
      placeholder={say('search')}
      chosen={value === '' ? null : value === picked?.id ? picked : (given ?? null)}
      onChoose={(unit) => {
        setPicked(unit);
        onChange(unit?.id ?? '');
      }}
      onText={setText}
      found={living.slice(0, SHOWN).map((unit) => ({ id: unit.id, name: unit.name, more: unit.code }))}
      more={living.length > SHOWN || (asked !== '' && search.data?.more)}
      empty={say(asked === '' || search.isFetching ? 'search' : 'nothing')}
    />
  );
}
