import { useWords } from '../../../i18n/useWords';
import { SelectField } from '../../../ui/form/SelectField';
import { meetingWords } from '../meetingWords';
import './MeetingOrder.css';

/** How the rows are sorted; the server sorts, as the Vietnamese alphabet goes. */
export function MeetingOrder({ byName, onChange }: { byName: boolean; onChange: (byName: boolean) => void }) {
  const say = useWords(meetingWords);
  const choices = [
    { value: 'listed', label: say('sortListed') },
    { value: 'name', label: say('sortName') },
  ];
  return (
    <div className="meeting-order">
      <SelectField
        id="meeting-order"
        label={say('sort')}
        choices={choices}
        value={byName ? 'name' : 'listed'}
        onChange={(order) => onChange(order === 'name')}
      />
    </div>
  );
}
