import { useState } from 'react';
import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { ariaKeyOf, keyOf } from '../../../ui/shortcuts/keyMap';
import { Offer } from '../../../ui/shortcuts/Offer';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { inboxWords } from '../inboxWords';
import type { RowAct } from '../rowAct';
import { listable, MOST_CHOSEN, offered, type Selection } from '../useSelection';
import { AssignDialog } from './AssignDialog';
import { PassOnDialog } from './PassOnDialog';

interface SelectionBarProps {
  selection: Selection;
  /** An act on many is under way. */
  busy: boolean;
  /** All that match, as far as they are chosen at a time. */
  all: () => Promise<{ rows: WorkItemRow[]; more: boolean }>;
  onAct: (rows: WorkItemRow[], act: RowAct) => void;
  onMakeList: (rows: WorkItemRow[]) => void;
}

const KEYS = { claim: 'claimRow', assign: 'assignRow', release: 'releaseRow' } as const;

/** Several items, to be claimed, handed out or given back together, or to be worked on as one list. */
export function SelectionBar({ selection, busy, all, onAct, onMakeList }: SelectionBarProps) {
  const say = useWords(inboxWords);
  const { on, chosen, start, stop } = selection;
  const [assigning, setAssigning] = useState(false);
  const matching = useAllMatching(selection, all);
  useShortcut('pickRows', on ? stop : start);
  useShortcut('pickAll', matching.choose, { active: on });
  const [passing, setPassing] = useState(false);
  const held = chosen.filter((row) => row.actions.includes('complete'));
  const passOn = say('passOnMany', { n: held.length });
  useShortcut('passOnRows', () => setPassing(true), { active: on && held.length > 0, label: passOn, now: () => !busy });
  const acting = { claim: offered(chosen, 'claim'), assign: offered(chosen, 'assign'), release: offered(chosen, 'release') };
  const run = {
    claim: () => onAct(acting.claim, { verb: 'claim' }),
    assign: () => setAssigning(true),
    release: () => onAct(acting.release, { verb: 'release' }),
  };
  const words = {
    claim: say('claimMany', { n: acting.claim.length }),
    assign: say('assignMany', { n: acting.assign.length }),
    release: say('releaseMany', { n: acting.release.length }),
  };
  useShortcut('claimRow', run.claim, { active: acting.claim.length > 0, label: words.claim, now: () => !busy });
  useShortcut('assignRow', run.assign, { active: acting.assign.length > 0, label: words.assign, now: () => !busy });
  useShortcut('releaseRow', run.release, { active: acting.release.length > 0, label: words.release, now: () => !busy });
  const list = say('makeList', { n: chosen.length });
  const oneList = listable(chosen);
  if (!on) {
    return (
      <p className="no-print">
        <Button size="small" look="quiet" title={keyOf('pickRows')} aria-keyshortcuts={ariaKeyOf('pickRows')} onClick={start}>
          {say('pickRows')}
        </Button>
      </p>
    );
  }
  return (
    <div className="no-print">
      <div className="cluster">
        <span role="status" className="small">
          {pickedText(say, chosen, oneList)} {matching.more && chosen.length > 0 && say('pickedMost', { n: MOST_CHOSEN })}
        </span>
        {(['claim', 'assign', 'release'] as const).map(
          (verb) =>
            acting[verb].length > 0 && (
              <Button key={verb} size="small" busy={busy} title={keyOf(KEYS[verb])} aria-keyshortcuts={ariaKeyOf(KEYS[verb])} onClick={run[verb]}>
                {words[verb]}
              </Button>
            ),
        )}
        {held.length > 0 && (
          <Button size="small" busy={busy} title={keyOf('passOnRows')} aria-keyshortcuts={ariaKeyOf('passOnRows')} onClick={() => setPassing(true)}>
            {passOn}
          </Button>
        )}
        {oneList && <Offer label={list} run={() => onMakeList(chosen)} />}
        {oneList && (
          <Button size="small" look="main" onClick={() => onMakeList(chosen)}>
            {list}
          </Button>
        )}
        <Button size="small" look="quiet" busy={matching.busy} title={keyOf('pickAll')} aria-keyshortcuts={ariaKeyOf('pickAll')} onClick={matching.choose}>
          {say('pickAll')}
        </Button>
        <Button size="small" look="quiet" onClick={stop}>
          {say('pickStop')}
        </Button>
      </div>
      {matching.error !== null && <ProblemNotice error={matching.error} />}
      {passing && held.length > 0 && (
        <PassOnDialog
          rows={held}
          onClose={() => setPassing(false)}
          onPassOn={(rows, ways) => {
            setPassing(false);
            onAct(rows, { verb: 'passOn', ways });
          }}
        />
      )}
      {assigning && acting.assign.length > 0 && (
        <AssignDialog
          rows={acting.assign}
          onClose={() => setAssigning(false)}
          onAssign={(officialId, name) => {
            setAssigning(false);
            onAct(acting.assign, { verb: 'assign', officialId, name });
          }}
        />
      )}
    </div>
  );
}

function pickedText(say: ReturnType<typeof useWords<typeof inboxWords>>, chosen: WorkItemRow[], oneList: boolean): string {
  if (!chosen[0]) return say('pickFirst');
  return oneList ? say('picked', { n: chosen.length, step: chosen[0].stepName }) : say('pickedMixed', { n: chosen.length });
}

/** All that match are read first: no more is chosen than was counted. */
function useAllMatching(selection: Selection, all: SelectionBarProps['all']) {
  const [busy, setBusy] = useState(false);
  const [more, setMore] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const choose = async () => {
    setBusy(true);
    setError(null);
    try {
      const matching = await all();
      selection.chooseAll(matching.rows);
      setMore(matching.more);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { busy, more, error, choose: () => void choose() };
}
