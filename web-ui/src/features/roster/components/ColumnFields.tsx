import type { FieldError } from '../../../api/ApiProblem';
import type { Roster } from '../rosterTypes';
import { ColumnField } from './ColumnField';

interface ColumnFieldsProps {
  roster: Roster;
  values: Readonly<Record<string, string>>;
  onChange: (values: Record<string, string>) => void;
  errors: readonly FieldError[];
}

/** What may be filled in of an item at this step. */
export function ColumnFields({ roster, values, onChange, errors }: ColumnFieldsProps) {
  return roster.columns
    .filter((column) => column.editable && !column.once)
    .map((column) => (
      <ColumnField
        key={column.name}
        column={column}
        value={values[column.name] ?? ''}
        onChange={(value) => onChange({ ...values, [column.name]: value })}
        error={errors.find((error) => error.field === column.name)?.message}
      />
    ));
}
