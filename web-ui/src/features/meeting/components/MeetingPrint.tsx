import { formatDay } from '../../../i18n/dates';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { columnsOf, fieldNames, outcomesOf } from '../gridColumns';
import type { Draft, RowDraft } from '../meetingDraft';
import type { FieldsOf, GridField, Meeting, MeetingRow } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import type { RowStatus } from '../rowStatus';
import { valueText } from '../valueText';
import './MeetingPrint.css';

interface MeetingPrintProps {
  meeting: Meeting;
  draft: Draft;
  statuses: Map<string, RowStatus>;
  fieldsOf: FieldsOf;
}

/** The list on paper, in words instead of controls. Votes stay on the tally's own paper. */
export function MeetingPrint({ meeting, draft, statuses, fieldsOf }: MeetingPrintProps) {
  const say = useWords(meetingWords);
  const lang = useLanguage();
  const columns = columnsOf(meeting.form, fieldsOf, lang).filter((field) => field.kind !== 'list');
  const titles = new Map(outcomesOf(meeting.form, fieldsOf, lang).map((one) => [one.value, one.label]));
  const { head } = draft;
  const outcomeOf = (row: MeetingRow, typed: RowDraft) => {
    const outcome = row.outcome ?? (typeof typed.data.outcome === 'string' ? typed.data.outcome : '');
    return typed.postponed ? say('postpone') : (titles.get(outcome) ?? outcome);
  };
  const textOf = (field: GridField, typed: RowDraft) => {
    const belongs = !typed.postponed && fieldNames(meeting.form, fieldsOf, typed.data.outcome, lang).has(field.name);
    return belongs ? valueText(field, typed.data[field.name] ?? draft.common[field.name], say) : '';
  };
  const attendance = { summoned: head.summoned ?? '…', present: head.present ?? '…', excused: head.excused ?? '…' };
  return (
    <section className="meeting-print" aria-hidden="true">
      <p className="meeting-print__unit">{meeting.unitName}</p>
      <p className="meeting-print__title">{say('printHead')}</p>
      <p className="meeting-print__line">
        {meeting.kindName}, {formatDay(head.heldOn)} · {meeting.procedureName} · {meeting.stepName}
      </p>
      {meeting.kind !== 'INTAKE' && <p className="meeting-print__line">{say('printAttendance', attendance)}</p>}
      <table>
        <thead>
          <tr>
            {[say('number'), meeting.subject, say('outcome'), ...columns.map((column) => column.label), say('state')].map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {meeting.rows.map((row, at) => {
            const typed = draft.rows[row.workItemId]!;
            return (
              <tr key={row.workItemId}>
                <td>{at + 1}</td>
                <td>
                  {row.personName ?? say('hidden')}
                  <br />
                  {row.dossierCode}
                </td>
                <td>{outcomeOf(row, typed)}</td>
                {columns.map((field) => (
                  <td key={field.name}>{textOf(field, typed)}</td>
                ))}
                <td>{typed.postponed ? typed.postponedReason : say(statuses.get(row.workItemId)!.kind)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="meeting-print__signs">
        <p>
          {say('secretary')}
          <span>{head.secretary}</span>
        </p>
        <p>
          {say('chair')}
          <span>{head.chair}</span>
        </p>
      </div>
    </section>
  );
}
