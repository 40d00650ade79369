import { useLayoutEffect, useRef, useState } from 'react';
import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { inboxWords } from '../inboxWords';
import { rememberedPlace, rememberPlace } from '../listPlace';
import { withNotes } from '../rowNotes';
import type { Selection } from '../useSelection';
import { useRowActs } from '../useRowActs';
import { AssignDialog } from './AssignDialog';
import { WorkRow } from './WorkRow';
import './WorkTable.css';

interface WorkTableProps {
  rows: WorkItemRow[];
  caption: string;
  /** Address of this list with its filters: the place is remembered under it. */
  url: string;
  text: string;
  officialId: string | undefined;
  selection: Selection;
  hrefOf: (row: WorkItemRow) => string;
}

export function WorkTable({ rows, caption, url, text, officialId, selection, hrefOf }: WorkTableProps) {
  const say = useWords(inboxWords);
  const table = useRef<HTMLTableElement>(null);
  const acts = useRowActs(`${url} ${text}`);
  const [assigning, setAssigning] = useState<{ row: WorkItemRow; index: number } | null>(null);
  const selectedId = useReturnToPlace(table, url);
  useRowKeys(table);

  const shown = withNotes(rows, acts.notes);
  return (
    <>
      <table ref={table} role="table" className="work-table" hidden={shown.length === 0}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['person', 'sender', 'step', 'due', 'holder', 'acts'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col" className={column === 'acts' ? 'no-print' : undefined}>
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((one, index) => (
            <WorkRow
              key={one.row.id}
              shown={one}
              href={hrefOf(one.row)}
              officialId={officialId}
              selection={selection}
              selected={one.row.id === selectedId}
              busy={acts.busyId === one.row.id}
              onOpen={() => rememberPlace({ url, itemId: one.row.id, scrollY: window.scrollY, text })}
              onClaim={() => acts.act(one.row, index, { verb: 'claim' })}
              onRelease={() => acts.act(one.row, index, { verb: 'release' })}
              onAssign={() => setAssigning({ row: one.row, index })}
              onDismiss={() => acts.dismiss(one.row.id)}
            />
          ))}
        </tbody>
      </table>
      {assigning && (
        <AssignDialog
          row={assigning.row}
          onClose={() => setAssigning(null)}
          onAssign={(id, name) => {
            acts.act(assigning.row, assigning.index, { verb: 'assign', officialId: id, name });
            setAssigning(null);
          }}
        />
      )}
    </>
  );
}

/** Coming back from a dossier: the same scroll position, the row one came from focused and marked. */
function useReturnToPlace(table: React.RefObject<HTMLTableElement | null>, url: string): string | null {
  const [place] = useState(() => rememberedPlace(url));
  useLayoutEffect(() => {
    window.scrollTo({ top: place?.scrollY ?? 0 });
    if (!place) return;
    table.current?.querySelector<HTMLElement>(`[data-item="${place.itemId}"] [data-row-link]`)?.focus({ preventScroll: true });
  }, [place, table]);
  return place?.itemId ?? null;
}

/** Alt+arrows walk the rows from wherever the focus is; Enter then opens, Tab reaches the row's buttons. */
function useRowKeys(table: React.RefObject<HTMLTableElement | null>): void {
  const say = useWords(inboxWords);
  const walk = (step: 1 | -1) => {
    const links = [...(table.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const row = document.activeElement?.closest('tr');
    const at = links.findIndex((link) => link.closest('tr') === row);
    links[at === -1 ? 0 : Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
  };
  useShortcut('Alt+↓', say('nextRow'), () => walk(1));
  useShortcut('Alt+↑', say('previousRow'), () => walk(-1));
}
