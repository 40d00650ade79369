import { useMemo, useRef } from 'react';
import { useLanguage, type Language } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { columnsOf, fieldNames, outcomesOf } from '../gridColumns';
import { cellOf, walkGrid } from '../gridKeys';
import { VOTES, type Draft, type RowDraft } from '../meetingDraft';
import type { FieldsOf, Meeting } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import type { RowStatus } from '../rowStatus';
import type { RowProblems } from '../useRowProblems';
import { GridRow } from './GridRow';
import './MeetingGrid.css';

interface MeetingGridProps {
  meeting: Meeting;
  draft: Draft;
  statuses: Map<string, RowStatus>;
  problems: RowProblems;
  editable: boolean;
  fieldsOf: FieldsOf;
  dossierHref: (id: string) => string;
  itemHref: (id: string) => string;
  onChange: (id: string, part: Partial<RowDraft>) => void;
}

export function MeetingGrid({ meeting, draft, statuses, problems, editable, fieldsOf, dossierHref, itemHref, onChange }: MeetingGridProps) {
  const say = useWords(meetingWords);
  const lang = useLanguage();
  const grid = useRef<HTMLElement>(null);
  const { form } = meeting;
  const { outcomes, columns, open } = useMemo(() => shapeOf(form, fieldsOf, lang), [form, fieldsOf, lang]);
  const openOf = (row: RowDraft | undefined) => open.get(typeof row?.data.outcome === 'string' ? row.data.outcome : '') ?? new Set<string>();

  const focused = () => {
    const at = cellOf(document.activeElement);
    const row = at ? meeting.rows[at.row] : undefined;
    return at && row ? { ...at, id: row.workItemId } : null;
  };
  const copyAbove = () => {
    const at = focused();
    const above = at && at.row > 0 ? draft.rows[meeting.rows[at.row - 1]!.workItemId] : undefined;
    if (at && above) onChange(at.id, copied(at.column, above, draft.rows[at.id]!));
  };
  const toggleLeft = () => {
    const at = focused();
    if (!at) return;
    const postponed = !draft.rows[at.id]!.postponed;
    onChange(at.id, { postponed });
    setTimeout(() => grid.current?.querySelector<HTMLElement>(`[data-cell="${at.row}:${postponed ? 'postponedReason' : 'outcome'}"]`)?.focus());
  };
  useShortcut('copyAbove', copyAbove, { active: editable });
  useShortcut('toggleLeft', toggleLeft, { active: editable });

  return (
    <section
      ref={grid}
      className="meeting-grid no-print"
      aria-label={say('grid')}
      tabIndex={editable ? -1 : 0}
      onKeyDown={(event) => walkGrid(event, meeting.rows.length)}
    >
      <table>
        <caption className="visually-hidden">{say('grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{meeting.subject}</th>
            <th scope="col">{say('outcome')}</th>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.label}
              </th>
            ))}
            {meeting.vote && !meeting.vote.inLists && <th scope="col">{say('votes')}</th>}
            {meeting.vote?.inLists &&
              VOTES.map((name) => (
                <th key={name} scope="col" className="grid-number">
                  {say(name)}
                </th>
              ))}
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {meeting.rows.map((row, at) => (
            <GridRow
              key={row.workItemId}
              at={at}
              row={row}
              draft={draft.rows[row.workItemId]!}
              head={draft.head}
              common={draft.common}
              columns={columns}
              outcomes={outcomes}
              open={openOf(draft.rows[row.workItemId])}
              votes={meeting.vote === null ? null : meeting.vote.inLists ? 'row' : 'dossier'}
              editable={editable}
              status={statuses.get(row.workItemId)!}
              problem={problems[row.workItemId]}
              unitName={meeting.unitName}
              dossierHref={dossierHref(row.dossierId)}
              itemHref={itemHref(row.workItemId)}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shapeOf(form: Meeting['form'], fieldsOf: FieldsOf, lang: Language) {
  const outcomes = outcomesOf(form, fieldsOf, lang);
  const open = new Map(['', ...outcomes.map((one) => one.value)].map((outcome) => [outcome, fieldNames(form, fieldsOf, outcome, lang)]));
  return { outcomes, columns: columnsOf(form, fieldsOf, lang), open };
}

/** The value of the cell above, whatever kind of cell it is. */
function copied(column: string, above: RowDraft, row: RowDraft): Partial<RowDraft> {
  if (column === 'postponedReason') return { postponedReason: above.postponedReason };
  if (column === 'outcome' && above.postponed) return { postponed: true };
  if (column === 'ballotReason') return { count: { ...row.count, reason: above.count.reason } };
  const vote = VOTES.find((name) => name === column);
  if (vote) return { count: { ...row.count, [vote]: above.count[vote] } };
  return { data: { ...row.data, [column]: above.data[column] ?? null } };
}
