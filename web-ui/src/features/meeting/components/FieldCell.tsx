import { Link } from 'react-router';
import type { FormValue } from '../../../api/formSchema';
import { useWords } from '../../../i18n/useWords';
import type { GridField } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import { valueText } from '../valueText';
import { ChoiceCell } from './ChoiceCell';
import { DayCell } from './DayCell';
import { TextCell } from './TextCell';

interface FieldCellProps {
  field: GridField;
  name: string;
  label: string;
  value: FormValue | undefined;
  common: FormValue | undefined;
  wrong: boolean;
  describedBy: string;
  href: string;
  onChange: (value: FormValue) => void;
}

const text = (value: FormValue | undefined) => (typeof value === 'string' ? value : '');

/** One cell of the grid; what does not fit into a cell is filled in at the dossier itself. */
export function FieldCell({ field, name, label, value, common, wrong, describedBy, href, onChange }: FieldCellProps) {
  const say = useWords(meetingWords);
  const shared = { name, label, wrong, describedBy };
  const commonText = valueText(field, common, say);
  const none = commonText === '' ? '—' : say('commonValue', { value: commonText });
  switch (field.kind) {
    case 'day':
      return <DayCell {...shared} value={text(value)} common={text(common)} onChange={onChange} />;
    case 'choice':
      return <ChoiceCell {...shared} value={text(value)} choices={field.choices} none={none} onChange={onChange} />;
    case 'yesNo':
      return (
        <ChoiceCell
          {...shared}
          value={typeof value === 'boolean' ? String(value) : ''}
          choices={[
            { value: 'true', label: say('yes') },
            { value: 'false', label: say('no') },
          ]}
          none={none}
          onChange={(choice) => onChange(choice === '' ? null : choice === 'true')}
        />
      );
    case 'list':
      return <Link to={href}>{say('single')}</Link>;
    default:
      return <TextCell {...shared} value={text(value)} placeholder={text(common)} maxLength={field.maxLength} onChange={onChange} />;
  }
}
