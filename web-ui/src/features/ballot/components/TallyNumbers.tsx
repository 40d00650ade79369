import { useWords } from '../../../i18n/useWords';
import { TALLY_FIELDS, type Tally } from '../ballot';
import { ballotWords } from '../ballotWords';

export function TallyNumbers({ tally }: { tally: Tally }) {
  const say = useWords(ballotWords);
  return (
    <dl className="ballot__numbers">
      {TALLY_FIELDS.map((field) => (
        <div key={field}>
          <dt>{say(field)}</dt>
          <dd>{tally[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
