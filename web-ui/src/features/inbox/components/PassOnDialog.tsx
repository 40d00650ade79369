import { useQuery } from '@tanstack/react-query';
import type { WorkItemRow } from '../../../api/types';
import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { passOnsQuery } from '../api/passOnsQuery';
import { passOnWords } from '../passOnWords';

export type PassOn = Wire<'PassOn'>;

interface PassOnDialogProps {
  rows: WorkItemRow[];
  onPassOn: (rows: WorkItemRow[], ways: ReadonlyMap<string, PassOn>) => void;
  onClose: () => void;
}

/** What of the chosen items goes on as it is, to what; asked of the server each time it is opened. */
export function PassOnDialog({ rows, onPassOn, onClose }: PassOnDialogProps) {
  const say = useWords(passOnWords);
  const asked = useQuery(passOnsQuery(rows.map((row) => row.id)));
  const ways = new Map((asked.data ?? []).map((one) => [one.id, one]));
  const going = rows.filter((row) => ways.has(row.id));
  const left = rows.length - going.length;
  return (
    <Dialog title={say('title')} onClose={onClose}>
      <div className="stack">
        {asked.isPending && <Loading />}
        {asked.isError && <ProblemNotice error={asked.error} />}
        {asked.data && going.length > 0 && (
          <ul>
            {[...countedBy(going, (row) => say('way', { step: row.stepName, way: ways.get(row.id)!.title }))].map(([text, n]) => (
              <li key={text}>{say('ways', { text, n })}</li>
            ))}
          </ul>
        )}
        {asked.data && left > 0 && <p className="soft">{say(going.length > 0 ? 'left' : 'none', { n: left })}</p>}
        {going.length > 0 && (
          <>
            <p className="small">{say('each')}</p>
            <DialogFoot>
              <Button look="main" onClick={() => onPassOn(going, ways)}>
                {say('passOn', { n: going.length })}
              </Button>
            </DialogFoot>
          </>
        )}
      </div>
    </Dialog>
  );
}

function countedBy(rows: WorkItemRow[], text: (row: WorkItemRow) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(text(row), (counts.get(text(row)) ?? 0) + 1);
  return counts;
}
