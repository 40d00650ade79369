import { useState } from 'react';
import type { WorkItemRow } from '../../api/types';

interface Accepted {
  /** Which list it is and how much of it was asked for: another one is taken as it comes. */
  list: string;
  ids: ReadonlySet<string>;
}

const idsOf = (rows: WorkItemRow[]) => new Set(rows.map((row) => row.id));

/** Whether the list has been read since one came to it: what is read on arrival is no news. */
export function useArrived(reading: boolean): boolean {
  const [arrived, setArrived] = useState(!reading);
  if (!arrived && !reading) setArrived(true);
  return arrived || !reading;
}

/**
 * A list that is read again by itself puts no row under the reader's hands: what is new in it waits until it is asked for.
 * What he asked for himself (another list, further rows) is shown at once, and so is anything where nothing is shown.
 */
export function useQuietRows(list: string, rows: WorkItemRow[]) {
  const [accepted, setAccepted] = useState<Accepted>(() => ({ list, ids: idsOf(rows) }));
  const shown = rows.filter((row) => accepted.ids.has(row.id));
  const accept = () => setAccepted({ list, ids: idsOf(rows) });
  if (accepted.list !== list || (shown.length === 0 && rows.length > 0)) {
    accept();
    return { shown: rows, fresh: [], accept };
  }
  return { shown, fresh: rows.filter((row) => !accepted.ids.has(row.id)), accept };
}
