import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { parseDay, today } from '../../../i18n/dates';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { SelectField, type Choice } from '../../../ui/form/SelectField';
import { procedureChoicesQuery } from '../api/procedureChoicesQuery';
import { periodTo, type RegisterFilter } from '../registerFilter';
import { registerWords } from '../registerWords';
import './Register.css';

interface RegisterFiltersProps {
  filter: RegisterFilter;
  statuses: Choice[];
  onFilter: (filter: RegisterFilter) => void;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) || parseDay(text) !== null;

export function RegisterFilters({ filter, statuses, onFilter }: RegisterFiltersProps) {
  const say = useWords(registerWords);
  const lang = useLanguage();
  const procedures = useQuery(procedureChoicesQuery).data ?? [];
  const [days, setDays] = useState({ from: filter.from, to: filter.to });
  useEffect(() => setDays({ from: filter.from, to: filter.to }), [filter.from, filter.to]);
  const type = (part: Partial<typeof days>) => {
    const next = { ...days, ...part };
    setDays(next);
    if (isDay(next.from) && isDay(next.to)) onFilter({ ...filter, ...next });
  };
  return (
    <fieldset className="register-filters no-print" aria-label={say('period')}>
      <DayField id="register-from" label={say('from')} value={days.from} onChange={(from) => type({ from })} />
      <DayField id="register-to" label={say('to')} value={days.to} onChange={(to) => type({ to })} />
      <div className="cluster">
        {(['month', 'quarter', 'year'] as const).map((period) => (
          <Button key={period} size="small" onClick={() => onFilter({ ...filter, ...periodTo(today(), period) })}>
            {say(period)}
          </Button>
        ))}
      </div>
      <SelectField
        id="register-procedure"
        label={say('procedure')}
        value={filter.procedure}
        placeholder={say('allProcedures')}
        choices={procedures.map((one) => ({ value: one.slug, label: one.name }))}
        onChange={(procedure) => onFilter({ ...filter, procedure })}
      />
      <SelectField
        key={lang}
        id="register-status"
        label={say('status')}
        value={filter.status}
        placeholder={say('allStatuses')}
        choices={statuses}
        onChange={(status) => onFilter({ ...filter, status })}
      />
    </fieldset>
  );
}
