import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '../../api/ApiProblem';
import { useSessionExpired } from '../../api/sessionExpiry';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { keepTyped } from './api/keepTyped';
import { typedOnWire, typedTally, type Ballot, type TypedTally } from './ballot';

export type TypedState = 'clean' | 'keeping' | 'kept' | 'unkept' | 'elsewhere';

const PAUSE = 1_000;
const CHANGED_ELSEWHERE = 'BALLOT-011';

const startOf = (ballot: Ballot): TypedTally => typedTally(ballot, ballot.typed ?? ballot.tally);

/** The numbers while they are typed, kept sealed on the server after each pause until they are entered. */
export function useTypedTally(ballot: Ballot) {
  const [typed, setTyped] = useState(() => startOf(ballot));
  const [state, setState] = useState<TypedState>(ballot.typed ? 'kept' : 'clean');
  const latest = useRef({ typed, version: ballot.typedVersion, dirty: false });
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const expired = useSessionExpired();

  const send = useCallback(async () => {
    const now = latest.current;
    const sent = now.typed;
    now.dirty = false;
    try {
      now.version = (await keepTyped(ballot.taskId, typedOnWire(sent), now.version)).version;
      if (now.typed === sent) setState('kept');
    } catch (error) {
      now.dirty = true;
      setState(asProblem(error).code === CHANGED_ELSEWHERE ? 'elsewhere' : 'unkept');
    }
  }, [ballot.taskId]);
  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    if (latest.current.dirty) {
      running.current = send();
      await running.current;
      running.current = null;
    }
    return !latest.current.dirty;
  }, [send]);
  const change = useCallback(
    (part: Partial<TypedTally>) => {
      latest.current.typed = { ...latest.current.typed, ...part };
      latest.current.dirty = true;
      setTyped(latest.current.typed);
      setState((known) => (known === 'elsewhere' ? known : 'keeping'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), PAUSE);
    },
    [keep],
  );
  /** They are entered: nothing is left to keep. Waits for what is on its way. */
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    latest.current.dirty = false;
    await running.current;
  }, []);
  /** Goes on with the numbers of this window, or with those of the other. */
  const choose = useCallback(
    (fresh: Ballot, mine: boolean) => {
      latest.current.version = fresh.typedVersion;
      if (!mine) {
        Object.assign(latest.current, { typed: startOf(fresh), dirty: false });
        setTyped(latest.current.typed);
        return setState('kept');
      }
      setState('keeping');
      void keep();
    },
    [keep],
  );

  useEffect(() => {
    if (!expired) void keep();
  }, [expired, keep]);
  useEffect(() => {
    const hide = () => void keep(); // a telephone may end what is out of sight
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      void keep();
    };
  }, [keep]);
  useUnsaved({ holds: () => latest.current.dirty || running.current !== null, keep });
  return { typed, state, change, settle, choose };
}
