import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ariaKeyOf, keyOf } from '../../../ui/shortcuts/keyMap';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { inboxWords } from '../inboxWords';
import type { Result } from '../runActs';
import { UNDO_MS, type Run, type RowActing } from '../useRowActs';
import './RunBar.css';

/** How far an act on rows has come, what became of each of them, and for ten seconds the way back. */
export function RunBar({ acts }: { acts: RowActing }) {
  const say = useWords(inboxWords);
  const { run, undoable } = acts;
  const box = useRef<HTMLElement>(null);
  useShortcut('undo', acts.undo, { active: undoable > 0 });
  const over = run !== null && !run.going;
  // The button that was pressed may be gone with what it was for.
  useEffect(() => {
    if (over && (document.activeElement === document.body || document.activeElement === null)) box.current?.focus();
  }, [over]);
  if (!run || (run.ids.size === 1 && !run.going && !run.undoing && undoable === 0)) return null;
  if (run.ids.size === 1 && run.going) return null;
  const word = run.undoing ? 'undo' : run.verb;
  return (
    <section ref={box} tabIndex={-1} className="run-bar no-print" aria-label={say(run.undoing ? 'undo' : run.verb)}>
      <div className="cluster">
        {run.going ? <Progress text={say(`${word}Going`, { n: run.results.length, of: run.ids.size })} run={run} /> : <Outcome run={run} />}
        {run.going && (
          <Button size="small" onClick={acts.stop}>
            {say('stopRun')}
          </Button>
        )}
        {undoable > 0 && (
          <Button size="small" look="main" title={keyOf('undo')} aria-keyshortcuts={ariaKeyOf('undo')} onClick={acts.undo}>
            {say('undoCount', { n: undoable })} <Seconds key={run.results.length} />
          </Button>
        )}
        {!run.going && (
          <Button size="small" look="quiet" onClick={acts.close}>
            {say('dismiss')}
          </Button>
        )}
      </div>
      {!run.going && run.ids.size > 1 && <EachResult results={run.results} />}
    </section>
  );
}

function Progress({ text, run }: { text: string; run: Run }) {
  return (
    <label className="run-bar__progress small">
      {text} <progress max={run.ids.size} value={run.results.length} />
    </label>
  );
}

function Outcome({ run }: { run: Run }) {
  const say = useWords(inboxWords);
  const done = run.results.filter(({ refused }) => refused === null).length;
  const refused = run.results.length - done;
  const left = run.ids.size - run.results.length;
  return (
    <p role="status" className="small">
      {say(`${run.undoing ? 'undo' : run.verb}Done`, { n: done })} {refused > 0 && <strong>{say('someRefused', { n: refused })}</strong>}{' '}
      {left > 0 && say('someLeft', { n: left })}
    </p>
  );
}

/** What was refused first: that is what somebody has to look after. */
function EachResult({ results }: { results: Result[] }) {
  const say = useWords(inboxWords);
  const ordered = [...results].sort((a, b) => Number(a.refused === null) - Number(b.refused === null));
  return (
    <details open={results.some(({ refused }) => refused !== null)}>
      <summary className="small">{say('eachResult')}</summary>
      <ul className="run-bar__results small">
        {ordered.map(({ row, refused }) => (
          <li key={row.id} className={refused === null ? undefined : 'run-bar__refused'}>
            <strong>{row.personName}</strong> <span className="mono">{row.dossierCode}</span>: {refused ?? say('resultDone')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** For who sees it; what is heard is said once. */
function Seconds() {
  const say = useWords(inboxWords);
  const [left, setLeft] = useState(UNDO_MS / 1000);
  useEffect(() => {
    const tick = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(tick);
  }, []);
  return <span aria-hidden="true">{say('seconds', { n: left })}</span>;
}
