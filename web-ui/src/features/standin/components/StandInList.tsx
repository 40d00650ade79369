import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { setFlash } from '../../../ui/notice/flash';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Tag } from '../../../ui/text/Tag';
import { changeStandIn } from '../api/changeStandIn';
import { standInsQuery } from '../api/standInsQuery';
import type { StandIn } from '../standInTypes';
import { standInWords } from '../standInWords';
import './StandIn.css';

interface StandInListProps {
  officialId?: string;
  /** Which of them: all, those one has a part in, or those one has named for others. */
  part?: 'all' | 'mine' | 'set';
}

const NONE = { all: 'none', mine: 'noneMine', set: 'noneSet' } as const;

/** The stand-ins an official has a part in; one's own and those one has named without an id. */
export function StandInList({ officialId, part = 'all' }: StandInListProps) {
  const say = useWords(standInWords);
  const found = useQuery(standInsQuery(officialId));
  const [ending, setEnding] = useState<StandIn | null>(null);
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const shown = found.data.filter((one) => part === 'all' || (part === 'mine') === one.mine);
  if (shown.length === 0) return <p className="soft">{say(NONE[part])}</p>;
  return (
    <>
      <ul className="stand-ins">
        {shown.map((one) => (
          <li key={one.id} className="stand-ins__one">
            <p>
              <strong>{say('line', { deputy: one.deputyName, absent: one.absentName })}</strong> <StateTag standIn={one} />
            </p>
            <p>
              <Period standIn={one} /> · {one.positions.join('; ')}
            </p>
            <p className="soft small">{say('paper', { document: one.document, name: one.setByName })}</p>
            {one.actions.includes('end') && (
              <Button size="small" onClick={() => setEnding(one)} aria-label={say('endOf', { deputy: one.deputyName, absent: one.absentName })}>
                {say('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndDialog standIn={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function EndDialog({ standIn, onClose }: { standIn: StandIn; onClose: () => void }) {
  const say = useWords(standInWords);
  const client = useQueryClient();
  const ending = useMutation({
    mutationFn: () => changeStandIn.end(standIn.id),
    onSuccess: async (over) => {
      setFlash({ kind: 'good', text: say('ended', { deputy: over.deputyName, absent: over.absentName, day: formatDay(over.endedOn ?? over.to) }) });
      await client.invalidateQueries();
      onClose();
    },
  });
  return (
    <Dialog title={say('end')} onClose={onClose}>
      <div className="stack">
        <p>{say('line', { deputy: standIn.deputyName, absent: standIn.absentName })}</p>
        {ending.isError && <ProblemNotice error={ending.error} />}
        <DialogFoot>
          <Button look="danger" busy={ending.isPending} onClick={() => ending.mutate()}>
            {say('end')}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  );
}

/** The days it really ran; what had been planned stands beside it. */
function Period({ standIn: { from, to, endedOn } }: { standIn: StandIn }) {
  const say = useWords(standInWords);
  const days = { from: formatDay(from), to: formatDay(to), ended: formatDay(endedOn ?? to) };
  if (endedOn === null) return <>{say('period', days)}</>;
  return <>{say(endedOn < from ? 'calledOff' : 'endedEarly', days)}</>;
}

function StateTag({ standIn }: { standIn: StandIn }) {
  const say = useWords(standInWords);
  if (standIn.running) return <Tag tone="good">{say('running')}</Tag>;
  const over = standIn.endedOn !== null || new Date(standIn.to) < new Date(new Date().toDateString());
  return <Tag>{say(over ? 'over' : 'planned')}</Tag>;
}
