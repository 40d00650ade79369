import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Wire } from '../../../api/wire';
import { isIsoDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { SelectField } from '../../../ui/form/SelectField';
import { calendarUnitsQuery, type CalendarChoice } from '../api/calendarQuery';
import { calendarWords } from '../calendarWords';

interface CalendarChoicesProps {
  choice: CalendarChoice;
  known: Wire<'CalendarYearView'> | undefined;
  onChange: (choice: CalendarChoice) => void;
}

export function CalendarChoices({ choice, known, onChange }: CalendarChoicesProps) {
  const say = useWords(calendarWords);
  const units = useQuery(calendarUnitsQuery).data ?? [];
  const [day, setDay] = useState(choice.asKnownOn);
  const first = known?.firstYear ?? choice.year;
  const last = known?.lastYear ?? choice.year;
  return (
    <div className="calendar-choices no-print">
      <SelectField
        id="calendar-year"
        label={say('year')}
        value={String(choice.year)}
        choices={Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).map((year) => ({ value: year, label: year }))}
        onChange={(year) => onChange({ ...choice, year: Number(year) })}
      />
      <SelectField
        id="calendar-unit"
        label={say('unit')}
        value={choice.unit}
        placeholder={say('everybody')}
        choices={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={(unit) => onChange({ ...choice, unit })}
      />
      <DayField
        id="calendar-known"
        label={say('asKnownOn')}
        hint={say('asKnownHint')}
        value={day}
        onChange={(typed) => {
          setDay(typed);
          if (typed === '' || isIsoDay(typed)) onChange({ ...choice, asKnownOn: typed });
        }}
      />
    </div>
  );
}
