import type { KeyboardEvent } from 'react';

/** `3:outcome`: the cell of the fourth row under that column. */
export const cellName = (row: number, column: string) => `${row}:${column}`;

function cellAt(grid: HTMLElement, row: number, column: string): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellName(row, column))}"]`);
}

export function cellOf(target: EventTarget | null): { row: number; column: string } | null {
  const name = target instanceof HTMLElement ? target.dataset.cell : undefined;
  const match = name ? /^(\d+):(.+)$/.exec(name) : null;
  return match ? { row: Number(match[1]), column: match[2]! } : null;
}

/** The next open cell of the column, past rows where it is shut. */
export function walkColumn(grid: HTMLElement, from: { row: number; column: string }, step: 1 | -1, rows: number): boolean {
  for (let row = from.row + step; row >= 0 && row < rows; row += step) {
    const cell = cellAt(grid, row, from.column);
    if (cell) {
      focus(cell);
      return true;
    }
  }
  return false;
}

function walkRow(grid: HTMLElement, from: HTMLElement, step: 1 | -1): boolean {
  const row = [...(from.closest('tr')?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  const next = row[row.indexOf(from) + step];
  if (next && grid.contains(next)) focus(next);
  return next !== undefined;
}

function focus(cell: HTMLElement): void {
  cell.focus();
  if (cell instanceof HTMLInputElement) cell.select();
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

/** The caret stands at the edge the arrow points to, or everything is selected: then the arrow leaves the cell. */
function leaves(input: HTMLInputElement, key: string): boolean {
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (start === 0 && end === value.length) return true;
  return key === 'ArrowLeft' ? start === 0 && end === 0 : start === value.length;
}

/** Enter and arrows walk the grid; a choice keeps its own arrows, and a word being composed keeps them all. */
export function walkGrid(event: KeyboardEvent<HTMLElement>, rows: number): void {
  const grid = event.currentTarget;
  const { target, key } = event;
  const at = cellOf(target);
  if (!at || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const input = target instanceof HTMLInputElement ? target : null;
  if (key === 'Enter') {
    event.preventDefault();
    walkColumn(grid, at, event.shiftKey ? -1 : 1, rows);
  } else if (input && (key === 'ArrowDown' || key === 'ArrowUp')) {
    event.preventDefault();
    walkColumn(grid, at, key === 'ArrowDown' ? 1 : -1, rows);
  } else if (input && (key === 'ArrowLeft' || key === 'ArrowRight') && leaves(input, key)) {
    if (walkRow(grid, input, key === 'ArrowRight' ? 1 : -1)) event.preventDefault();
  }
}
