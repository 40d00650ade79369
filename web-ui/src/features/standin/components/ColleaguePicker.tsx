import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { ComboField } from '../../../ui/form/ComboField';
import { useSettled } from '../../../ui/form/useSettled';
import { colleaguesQuery } from '../api/colleaguesQuery';
import type { Colleague } from '../standInTypes';
import { standInWords } from '../standInWords';

interface ColleaguePickerProps {
  id: string;
  label: string;
  error: string | undefined;
  chosen: Colleague | null;
  onChoose: (official: Colleague | null) => void;
}

/** Found by name, among colleagues; two people of one name are told apart by what they hold. */
export function ColleaguePicker({ id, label, error, chosen, onChoose }: ColleaguePickerProps) {
  const say = useWords(standInWords);
  const [text, setText] = useState('');
  const asked = useSettled(text, 250);
  const found = useQuery(colleaguesQuery(asked));
  const all = found.data ?? [];
  const optionOf = (one: Colleague) => ({ id: one.id, name: one.fullName, more: one.holdings[0]?.label });
  return (
    <ComboField
      id={id}
      label={label}
      error={error}
      required
      placeholder={say('find')}
      chosen={chosen && optionOf(chosen)}
      onChoose={(option) => onChoose(all.find((one) => one.id === option?.id) ?? null)}
      onText={setText}
      found={all.map(optionOf)}
      empty={say(found.isFetching ? 'find' : 'nobodyFound')}
    />
  );
}
