import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import type { MeetingRow } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import { TONES, type RowStatus } from '../rowStatus';

interface StateCellProps {
  id: string;
  row: MeetingRow;
  status: RowStatus;
}

export function StateCell({ id, row, status }: StateCellProps) {
  const say = useWords(meetingWords);
  const vote = row.ballot;
  return (
    <div id={id} className="grid-state">
      <Tag tone={TONES[status.kind]}>{say(status.kind)}</Tag>
      {status.notes.map((note) => (
        <span key={note} className="grid-state__note">
          {note}
        </span>
      ))}
      {vote?.tally && (
        <span className="grid-state__note" title={vote.reckoning.arithmetic ?? undefined}>
          {vote.reckoning.standing && say(vote.reckoning.standing)} {vote.confirmedByName && say('confirmedBy', { name: vote.confirmedByName })}
        </span>
      )}
    </div>
  );
}
