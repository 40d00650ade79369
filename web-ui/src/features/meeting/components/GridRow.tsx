import { memo } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { cellName } from '../gridKeys';
import { isClosed, type Head, type RowDraft } from '../meetingDraft';
import type { StepData } from '../../../api/formSchema';
import type { GridField, MeetingRow, RowProblem } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import type { RowStatus } from '../rowStatus';
import { valueText } from '../valueText';
import { ChoiceCell } from './ChoiceCell';
import { FieldCell } from './FieldCell';
import { StateCell } from './StateCell';
import { TextCell } from './TextCell';
import { VoteCells } from './VoteCells';

export const POSTPONED = '*postponed';

interface GridRowProps {
  at: number;
  row: MeetingRow;
  draft: RowDraft;
  head: Head;
  common: StepData;
  columns: GridField[];
  outcomes: GridField['choices'];
  /** Names of the fields that belong to the row's outcome. */
  open: Set<string>;
  /** Where the numbers of a vote are entered; null where nobody votes. */
  votes: 'row' | 'dossier' | null;
  editable: boolean;
  status: RowStatus;
  problem: RowProblem | null | undefined;
  unitName: string;
  dossierHref: string;
  itemHref: string;
  onChange: (id: string, part: Partial<RowDraft>) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { at, row, draft, head, common, columns, outcomes, open, votes, problem, status, onChange } = props;
  const say = useWords(meetingWords);
  const editable = props.editable && !isClosed(row);
  const person = row.personName ?? say('hidden');
  const stateId = `state-${row.workItemId}`;
  const change = (part: Partial<RowDraft>) => onChange(row.workItemId, part);
  const cell = (column: string, label: string) => ({
    name: cellName(at, column),
    label: say('cell', { column: label, person }),
    wrong: problem?.fields.some((fault) => fault.field === column) ?? false,
    describedBy: stateId,
  });
  const choose = (value: string) => change(value === POSTPONED ? { postponed: true } : { postponed: false, data: { ...draft.data, outcome: value || null } });
  const outcome = typeof draft.data.outcome === 'string' ? draft.data.outcome : '';
  const outcomeTitle = outcomes.find((one) => one.value === (row.outcome ?? outcome))?.label ?? row.outcome ?? '';
  const asksReason = problem?.fields.some((fault) => fault.field === 'ballotReason') || !!draft.count.reason;

  return (
    <tr className={`grid-row grid-row--${status.kind}`}>
      <td className="grid-number">{at + 1}</td>
      <th scope="row" className="grid-person">
        {row.personName ? <Link to={props.dossierHref}>{row.personName}</Link> : person}
        {row.cellName !== props.unitName && <span className="soft small">{row.cellName}</span>}
      </th>
      <td data-label={say('outcome')}>
        {editable ? (
          <ChoiceCell
            {...cell('outcome', say('outcome'))}
            value={draft.postponed ? POSTPONED : outcome}
            choices={[...outcomes, { value: POSTPONED, label: say('postpone') }]}
            none="—"
            onChange={choose}
          />
        ) : draft.postponed && !row.outcome ? (
          say('postpone')
        ) : (
          outcomeTitle
        )}
      </td>
      {draft.postponed && !isClosed(row) ? (
        <td colSpan={columns.length + (votes === 'row' ? 5 : votes === 'dossier' ? 1 : 0)}>
          {editable ? (
            <TextCell
              {...cell('postponedReason', say('postponedReason'))}
              value={draft.postponedReason}
              placeholder={say('postponedReason')}
              maxLength={500}
              onChange={(postponedReason) => change({ postponedReason })}
            />
          ) : (
            draft.postponedReason
          )}
        </td>
      ) : (
        <>
          {columns.map((field) => (
            <td key={field.name} data-label={field.label} className={open.has(field.name) ? undefined : 'grid-shut'}>
              {editable && open.has(field.name) ? (
                <FieldCell
                  {...cell(field.name, field.label)}
                  field={field}
                  value={draft.data[field.name]}
                  common={common[field.name]}
                  href={props.itemHref}
                  onChange={(value) => change({ data: { ...draft.data, [field.name]: value } })}
                />
              ) : open.has(field.name) ? (
                valueText(field, draft.data[field.name] ?? common[field.name], say)
              ) : null}
            </td>
          ))}
          {votes === 'dossier' && (
            <td data-label={say('votes')}>
              <Link to={props.itemHref}>{say('single')}</Link>
            </td>
          )}
          {votes === 'row' && (
            <VoteCells
              row={row}
              head={head}
              count={draft.count}
              open={editable}
              cell={(column) => cell(column, say(column as 'issued'))}
              onChange={(count) => change({ count })}
            />
          )}
        </>
      )}
      <td className="grid-status">
        <StateCell id={stateId} row={row} status={status} />
        {editable && asksReason && (
          <TextCell
            {...cell('ballotReason', say('ballotReason'))}
            value={draft.count.reason ?? ''}
            placeholder={say('ballotReason')}
            maxLength={2000}
            onChange={(reason) => change({ count: { ...draft.count, reason: reason || null } })}
          />
        )}
      </td>
    </tr>
  );
});
