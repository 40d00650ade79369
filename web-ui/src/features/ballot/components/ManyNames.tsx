import { useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { FieldError } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { useWindowed } from '../../../ui/table/useWindowed';
import type { BallotRule, Standing, TypedName } from '../ballot';
import { ballotWords } from '../ballotWords';
import { inputId, NameLine, type LineActs, type VoteField } from './NameLine';
import './ManyNames.css';

/** Of a line, in pixels; the style says the same. */
const HEIGHT = 80;
const VOTES: readonly VoteField[] = ['inFavour'];
const BOTH: readonly VoteField[] = ['inFavour', 'against'];

/** Leads to the first line that is not whole. */
export interface Leads {
  toFirstWrong: () => void;
}

interface ManyNamesProps {
  rule: BallotRule;
  names: readonly TypedName[];
  unwhole: (line: TypedName) => boolean;
  errors: readonly FieldError[];
  /** In the order of the names. */
  standings: readonly (Standing | undefined)[];
  onChange: (at: number, part: Partial<TypedName>) => void;
  leads: Ref<Leads>;
}

/** Hundreds of names: those in sight are drawn, and the one the keyboard is in with its neighbours, so that Tab always finds the next. */
export function ManyNames({ rule, names, unwhole, errors, standings, onChange, leads }: ManyNamesProps) {
  const say = useWords(ballotWords);
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const sight = useWindowed(frame, names.length, HEIGHT);
  const fields = rule.byName ? VOTES : BOTH;
  const told = useMemo(() => errorsByLine(errors), [errors]);
  const wrong = names.flatMap((line, at) => (told.has(at) || unwhole(line) ? [at] : []));
  const goTo = (at: number, field: VoteField) => {
    if (at < 0 || at >= names.length) return;
    flushSync(() => setActive(at));
    const input = frame.current?.querySelector<HTMLInputElement>(`#${inputId(field, at)}`);
    input?.focus();
    input?.select();
  };
  useImperativeHandle(leads, () => ({ toFirstWrong: () => goTo(wrong[0] ?? 0, 'inFavour') }));
  const latest = useRef<LineActs>(null!);
  latest.current = {
    change: onChange,
    enter: setActive,
    key: (event: KeyboardEvent<HTMLInputElement>, at, field) => {
      const along = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
      if (along === 0) return;
      event.preventDefault(); // Enter goes down the column, as on paper; the button below saves
      goTo(at + along, field);
    },
  };
  // The same object for every line, so that a keystroke draws one of them.
  const acts = useMemo<LineActs>(
    () => ({
      change: (at, part) => latest.current.change(at, part),
      enter: (at) => latest.current.enter(at),
      key: (event, at, field) => latest.current.key(event, at, field),
    }),
    [],
  );
  return (
    <>
      <p className="soft small">{say('linesHint', { n: names.length })}</p>
      {wrong.length > 0 && (
        <Notice kind="wrong" title={say('linesWrong', { n: wrong.length })}>
          <Button size="small" onClick={() => goTo(wrong[0]!, 'inFavour')}>
            {say('lineFirst', { n: wrong[0]! + 1 })}
          </Button>
        </Notice>
      )}
      <div className="ballot-lines__head" aria-hidden="true">
        {fields.map((field) => (
          <span key={field}>{say(rule.byName ? 'personVotes' : field)}</span>
        ))}
      </div>
      <div ref={frame} className="ballot-lines">
        <ol style={{ '--ballot-lines-height': `${names.length * HEIGHT}px` } as React.CSSProperties}>
          {drawn(sight, active, names.length).map((at) => (
            <NameLine
              key={at}
              at={at}
              count={names.length}
              line={names[at]!}
              fields={fields}
              error={told.get(at) ?? (unwhole(names[at]!) ? say('whole') : undefined)}
              standing={standings[at]}
              top={at * HEIGHT}
              acts={acts}
            />
          ))}
        </ol>
      </div>
    </>
  );
}

/** The places of the lines to draw, in their order. */
function drawn(sight: { first: number; last: number }, active: number, count: number): number[] {
  const places = new Set<number>();
  for (let at = sight.first; at < sight.last; at++) places.add(at);
  for (const at of [active - 1, active, active + 1]) if (at >= 0 && at < count) places.add(at);
  return [...places].sort((one, other) => one - other);
}

function errorsByLine(errors: readonly FieldError[]): Map<number, string> {
  const told = new Map<number, string>();
  for (const error of errors) {
    const at = Number(/^lines\.(\d+)\./.exec(error.field)?.[1] ?? Number.NaN);
    if (!Number.isNaN(at) && !told.has(at)) told.set(at, error.message);
  }
  return told;
}
