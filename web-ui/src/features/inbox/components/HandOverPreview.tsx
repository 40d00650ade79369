import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { handOverWords } from '../handOverWords';

const PARTS = ['overdue', 'dueWhileAway', 'keptByHim', 'usuallyInTime', 'usuallyLate'] as const;

/** What would come of handing items out to that official; nothing where nothing can be foretold. */
export function HandOverPreview({ to }: { to: Wire<'AssigneeView'> | undefined }) {
  const say = useWords(handOverWords);
  const told = to ? PARTS.filter((part) => to[part] > 0) : [];
  return (
    <div role="status">
      {to && told.length > 0 && (
        <>
          <p className="small">
            <strong>{say('title', { name: to.fullName })}</strong>
          </p>
          <ul className="small">
            {told.map((part) => (
              <li key={part}>{say(part, { n: to[part] })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
