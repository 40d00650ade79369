import { useWords } from '../../../i18n/useWords';
import { countedVotes, VOTES, type Head, type VoteName } from '../meetingDraft';
import type { MeetingRow, RowCount } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import { TextCell } from './TextCell';

interface VoteCellsProps {
  row: MeetingRow;
  head: Head;
  count: RowCount;
  open: boolean;
  cell: (column: string) => { name: string; label: string; wrong: boolean; describedBy: string };
  onChange: (count: RowCount) => void;
}

const number = (text: string) => {
  const digits = text.replace(/\D/g, '').slice(0, 4);
  return digits === '' ? null : Number(digits);
};

/** The votes on one person: what is left out stands in grey as it will be taken. */
export function VoteCells({ row, head, count, open, cell, onChange }: VoteCellsProps) {
  const say = useWords(meetingWords);
  const taken = countedVotes(head, count);
  const shown = (name: VoteName) => (open ? count[name] : (row.ballot?.tally?.[name] ?? count[name]));
  return VOTES.map((name) => (
    <td key={name} className="grid-number" data-label={say(name)}>
      {open ? (
        <TextCell
          {...cell(name)}
          number
          value={count[name] === null ? '' : String(count[name])}
          placeholder={taken[name] === null ? '' : String(taken[name])}
          maxLength={4}
          onChange={(text) => onChange({ ...count, [name]: number(text) })}
        />
      ) : (
        (shown(name) ?? '')
      )}
    </td>
  ));
}
