import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { FieldGroup } from '../../../ui/form/Field';
import type { MeetingOpening } from '../meetingTypes';
import { meetingWords } from '../meetingWords';

interface CandidateListProps {
  items: MeetingOpening['items'];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** The open items of a step; what somebody else holds, or another list, says so and stays out. */
export function CandidateList({ items, chosen, onChange }: CandidateListProps) {
  const say = useWords(meetingWords);
  const free = items.filter((item) => item.free).map((item) => item.workItemId);
  const toggle = (id: string, on: boolean) => onChange(free.filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <div className="panel">
      <FieldGroup id="meeting-items" label={say('pickItems')}>
        <label className="choice">
          <input type="checkbox" checked={free.length > 0 && chosen.length === free.length} onChange={(event) => onChange(event.target.checked ? free : [])} />
          <span>{say('pickAll')}</span>
        </label>
        {items.map((item) => (
          <label key={item.workItemId} className="choice">
            <input
              type="checkbox"
              disabled={!item.free}
              checked={chosen.includes(item.workItemId)}
              onChange={(event) => toggle(item.workItemId, event.target.checked)}
            />
            <span>
              <strong>{item.personName}</strong> · {item.cellName} <span className="mono soft">{item.dossierCode}</span>
              {item.dueOn && <span className="soft small"> · {say('due', { day: formatDay(item.dueOn) })}</span>}
              {!item.free && <span className="soft small"> · {item.holderName ? say('takenBy', { name: item.holderName }) : say('listedElsewhere')}</span>}
            </span>
          </label>
        ))}
      </FieldGroup>
    </div>
  );
}
