import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { RosterColumn } from '../rosterTypes';
import { readIn } from './cellText';
import { reveal } from './gridSteps';
import type { WrongCell } from './useGridCells';

export interface CellActs {
  /** Takes what was typed; false where it cannot stand there. */
  write: (text: string) => void;
  /** Goes so many lines and columns on. */
  move: (lines: number, columns: number) => void;
  /** Ends of the line, or of the grid. */
  jump: (to: 'first' | 'last', whole: boolean) => void;
  paste: (text: string) => void;
}

interface GridCellProps {
  column: RosterColumn;
  shown: string;
  wrong: WrongCell | undefined;
  words: Parameters<typeof readIn>[2];
  label: string;
  acts: CellActs;
}

const PAGE = 15;

/** The cell the keyboard is in: an input from the start, so that every way of typing Vietnamese works in it. */
export function GridCell({ column, shown, wrong, words, label, acts }: GridCellProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const standing = wrong?.text ?? shown;
  const typed = text ?? standing;
  const read = text === null ? null : readIn(column, text, words);
  const error = read ? ('error' in read ? read.error : '') : (wrong?.error ?? '');
  const list = column.kind === 'CHOICE' ? `choices-${column.name}` : undefined;
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
    reveal(input.current?.closest('td'));
  }, []);
  const take = () => {
    if (text !== null) acts.write(text);
    setText(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const go = steps[event.key];
    const along = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (go && !(along && text !== null)) {
      event.preventDefault();
      take();
      acts.move(go[0], go[1]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take();
      acts.move(event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Escape' && text !== null) {
      event.preventDefault();
      event.stopPropagation();
      setText(null);
    } else if ((event.key === 'Home' || event.key === 'End') && (event.ctrlKey || text === null)) {
      event.preventDefault();
      take();
      acts.jump(event.key === 'Home' ? 'first' : 'last', event.ctrlKey);
    } else if (event.key === 'Delete' && text === null) {
      event.preventDefault();
      acts.write('');
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const block = event.clipboardData.getData('text/plain');
    if (/[\t\n]/.test(block.replace(/\r?\n$/, ''))) {
      event.preventDefault();
      setText(null);
      acts.paste(block);
    }
  };
  return (
    <>
      <input
        ref={input}
        className="grid-input"
        aria-label={label}
        aria-invalid={error !== '' || undefined}
        aria-describedby={error ? 'grid-error' : undefined}
        value={typed}
        list={list}
        autoComplete="off"
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={take}
      />
      {error && (
        <span id="grid-error" role="alert" className="grid-error">
          {error}
        </span>
      )}
    </>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};
