import type { WorkItemRow } from '../../api/types';

/** What just happened to a row: said in the row itself, even when the refreshed list no longer holds it. */
export interface RowNote {
  kind: 'good' | 'wrong';
  text: string;
  row: WorkItemRow;
  index: number;
}

export interface ShownRow {
  row: WorkItemRow;
  note: RowNote | null;
  /** Kept only for its note: the list itself has let it go. */
  gone: boolean;
}

export function withNotes(rows: WorkItemRow[], notes: ReadonlyMap<string, RowNote>): ShownRow[] {
  const shown: ShownRow[] = rows.map((row) => ({ row, note: notes.get(row.id) ?? null, gone: false }));
  const present = new Set(rows.map((row) => row.id));
  const lost = [...notes.values()].filter((note) => !present.has(note.row.id)).sort((a, b) => a.index - b.index);
  for (const note of lost) shown.splice(Math.min(note.index, shown.length), 0, { row: note.row, note, gone: true });
  return shown;
}
