import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useSettled } from '../../../ui/useSettled';
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

/** Finds by name, then chooses from what was found. */
export function ColleaguePicker({ id, label, error, chosen, onChoose }: ColleaguePickerProps) {
  const say = useWords(standInWords);
  const [text, setText] = useState('');
  const found = useQuery(colleaguesQuery(useSettled(text.trim(), 250)));
  const nobody = text.trim() !== '' && found.data?.length === 0;
  const others = (found.data ?? []).filter((one) => one.id !== chosen?.id);
  const all = chosen ? [chosen, ...others] : others;
  return (
    <div className="stack">
      <TextField id={`${id}-find`} label={`${label}: ${say('find')}`} value={text} onChange={setText} autoComplete="off" />
      <p className="soft" role="status" hidden={!nobody}>
        {nobody && say('nobodyFound')}
      </p>
      <SelectField
        id={id}
        label={label}
        error={error}
        required
        value={chosen?.id ?? ''}
        placeholder={say('choose')}
        choices={all.map((one) => ({ value: one.id, label: nameOf(one) }))}
        onChange={(officialId) => onChoose(all.find((one) => one.id === officialId) ?? null)}
      />
    </div>
  );
}

/** Two people of one name are told apart by what they hold. */
function nameOf({ fullName, holdings }: Colleague): string {
  return holdings[0] ? `${fullName} (${holdings[0].label})` : fullName;
}
