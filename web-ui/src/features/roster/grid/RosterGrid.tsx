import { useMemo, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import type { Roster, RosterItem, RosterSummary } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { GridHead } from './GridHead';
import { gridLines } from './gridLines';
import { GridRow, type RowActs } from './GridRow';
import { HEIGHT, nearest, show, step, widths } from './gridSteps';
import { pastedCells } from './pastedCells';
import { TitleLine } from './TitleLine';
import { useGridCells } from './useGridCells';
import { useWindowed } from '../../../ui/table/useWindowed';
import './RosterGrid.css';

interface RosterGridProps {
  roster: Roster;
  items: readonly RosterItem[];
  summary: RosterSummary | undefined;
  picked: readonly string[];
  onPick: (id: string, on: boolean) => void;
  onRemove: (item: RosterItem) => void;
}

interface Active {
  id: string;
  column: number;
}

/** A long list as a sheet: sections and posts with their heads, cells filled in by keyboard or pasted as a block. */
export function RosterGrid({ roster, items, summary, picked, onPick, onRemove }: RosterGridProps) {
  const say = useWords(rosterWords);
  const frame = useRef<HTMLElement>(null);
  const [active, setActive] = useState<Active | null>(null);
  const [told, setTold] = useState('');
  const cells = useGridCells(roster);
  const columns = useMemo(() => roster.columns.filter((column) => !column.once), [roster.columns]);
  const lines = useMemo(() => gridLines(roster, items, summary), [roster, items, summary]);
  const rows = useMemo(() => lines.flatMap((line, at) => (line.kind === 'item' ? [{ item: line.item, at }] : [])), [lines]);
  const sight = useWindowed(frame, lines.length, HEIGHT);
  const settles = roster.outcomes.some((outcome) => outcome.given) || roster.counts.some((count) => count.outcome !== '');
  const outcome = !settles ? 'none' : items.some((item) => item.reason) ? 'reasoned' : 'plain';
  const removes = roster.actions.includes('ENTER');
  const picks = roster.actions.includes('SETTLE');

  const goTo = (place: number, column: number) => {
    const row = rows[Math.max(0, Math.min(place, rows.length - 1))];
    if (!row) return;
    setActive({ id: row.item.id, column: nearest(columns, column) });
    show(frame.current, row.at);
  };
  const placeOf = (id: string) => rows.findIndex((row) => row.item.id === id);
  const latest = useRef<RowActs>(null!);
  latest.current = {
    goTo: (id, column) => goTo(placeOf(id), column),
    pick: onPick,
    remove: onRemove,
    cell: (item, column) => ({
      write: (text) => void cells.write(item, column, text),
      move: (by, along) => goTo(placeOf(item.id) + by, step(columns, columns.indexOf(column), along)),
      jump: (to, whole) => goTo(whole ? (to === 'first' ? 0 : rows.length - 1) : placeOf(item.id), to === 'first' ? 0 : columns.length - 1),
      paste: (text) => {
        const counts = paste(pastedCells(text), placeOf(item.id), columns.indexOf(column));
        setTold(say('pasted', counts));
      },
    }),
  };
  // The same object for every row, so that a keystroke draws one row and not six hundred.
  const acts = useMemo<RowActs>(
    () => ({
      goTo: (id, column) => latest.current.goTo(id, column),
      pick: (id, on) => latest.current.pick(id, on),
      remove: (item) => latest.current.remove(item),
      cell: (item, column) => latest.current.cell(item, column),
    }),
    [],
  );

  function paste(block: string[][], place: number, from: number) {
    let good = 0;
    let bad = 0;
    block.forEach((line, down) => {
      const row = rows[place + down];
      line.forEach((text, along) => {
        const column = columns[from + along];
        if (!row || !column?.editable) return;
        if (cells.write(row.item, column, text)) good++;
        else bad++;
      });
    });
    return { good, bad };
  }

  return (
    <div className="stack-s">
      {roster.actions.includes('FILL') && <p className="soft small no-print">{say('gridHint')}</p>}
      {cells.failure !== null && <ProblemNotice error={cells.failure} />}
      <p role="status" className="small no-print grid-state">
        {[told, cells.state && say(cells.state), cells.wrongCount > 0 && say('wrongCells', { n: cells.wrongCount })].filter(Boolean).join(' · ')}
      </p>
      {columns
        .filter((column) => column.editable && column.kind === 'CHOICE')
        .map((column) => (
          <datalist key={column.name} id={`choices-${column.name}`}>
            {column.choices.map((choice) => (
              <option key={choice.value} value={choice.label} />
            ))}
          </datalist>
        ))}
      <section
        ref={frame}
        className="grid-frame"
        aria-label={roster.label}
        tabIndex={active ? -1 : 0}
        onFocus={(event) => {
          if (event.target === frame.current && !active && columns.some((column) => column.editable)) goTo(0, 0);
        }}
      >
        <table
          role="table"
          aria-label={roster.label}
          aria-rowcount={lines.length + 1}
          className="grid"
          style={{ '--grid-columns': widths(roster, columns, outcome, removes) } as React.CSSProperties}
        >
          <GridHead roster={roster} columns={columns} settles={settles} removes={removes} />
          <tbody role="rowgroup" style={{ paddingTop: sight.first * HEIGHT, paddingBottom: (lines.length - sight.last) * HEIGHT }}>
            {lines
              .slice(sight.first, sight.last)
              .map((line, at) =>
                line.kind === 'item' ? (
                  <GridRow
                    key={line.key}
                    item={line.item}
                    index={sight.first + at + 2}
                    columns={columns}
                    titled={roster.title !== null}
                    settles={settles}
                    removes={removes}
                    picked={picks ? picked.includes(line.item.id) : null}
                    held={cells.held[line.item.id]}
                    wrong={cells.wrong[line.item.id]}
                    words={cells.words}
                    active={active?.id === line.item.id ? active.column : null}
                    acts={acts}
                  />
                ) : (
                  <TitleLine key={line.key} line={line} index={sight.first + at + 2} roster={roster} wantedLabel={summary?.wantedLabel ?? null} />
                ),
              )}
          </tbody>
        </table>
      </section>
    </div>
  );
}
