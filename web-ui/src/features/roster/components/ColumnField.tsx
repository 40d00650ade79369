import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import type { RosterColumn } from '../rosterTypes';
import { rosterWords } from '../rosterWords';

interface ColumnFieldProps {
  column: RosterColumn;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** The control of a column, by its kind. */
export function ColumnField({ column, value, onChange, error }: ColumnFieldProps) {
  const say = useWords(rosterWords);
  const field = { id: `item-${column.name}`, label: column.label, value, onChange, error, required: column.required };
  if (column.kind === 'DATE') return <DayField {...field} />;
  if (column.kind === 'CHOICE') return <SelectField {...field} placeholder={say('chooseOne')} choices={column.choices} />;
  if (column.kind === 'YES_NO') {
    return (
      <SelectField
        {...field}
        placeholder={say('chooseOne')}
        choices={[
          { value: 'true', label: say('yes') },
          { value: 'false', label: say('no') },
        ]}
      />
    );
  }
  return <TextField {...field} maxLength={500} />;
}
