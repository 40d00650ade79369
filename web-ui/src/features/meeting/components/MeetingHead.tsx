import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import { columnsOf, commonColumns } from '../gridColumns';
import { movedTo, type Draft, type Head } from '../meetingDraft';
import type { FieldsOf, GridField, Meeting } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import { NumberField } from './NumberField';
import './MeetingHead.css';

interface MeetingHeadProps {
  meeting: Meeting;
  draft: Draft;
  fieldsOf: FieldsOf;
  onChange: (edit: (draft: Draft) => Draft) => void;
}

/** What is said once for the whole list: day, people, and the fields that hold for every row. */
export function MeetingHead({ meeting, draft, fieldsOf, onChange }: MeetingHeadProps) {
  const say = useWords(meetingWords);
  const lang = useLanguage();
  const { head } = draft;
  const change = (part: Partial<Head>) => onChange((now) => ({ ...now, head: { ...now.head, ...part } }));
  const fillExcused = () =>
    onChange((now) => {
      const { summoned, present, excused } = now.head;
      if (excused !== null || summoned === null || present === null || present > summoned) return now;
      return { ...now, head: { ...now.head, excused: summoned - present } };
    });
  const body = meeting.kind !== 'INTAKE' || meeting.vote !== null;
  return (
    <section className="panel meeting-head no-print" aria-labelledby="meeting-head">
      <h2 id="meeting-head" className="visually-hidden">
        {say('head')}
      </h2>
      <div className="meeting-head__fields">
        <DayField
          id="meeting-heldOn"
          label={say('heldOn')}
          hint=""
          value={head.heldOn}
          onChange={(day) => /^\d{4}-/.test(day) && onChange((now) => movedTo(now, day))}
        />
        {body && (
          <>
            <TextField id="meeting-chair" label={say('chair')} value={head.chair} maxLength={100} autoComplete="off" onChange={(chair) => change({ chair })} />
            <TextField
              id="meeting-secretary"
              label={say('secretary')}
              value={head.secretary}
              maxLength={100}
              autoComplete="off"
              onChange={(secretary) => change({ secretary })}
            />
            <NumberField id="meeting-summoned" label={say('summoned')} value={head.summoned} onChange={(summoned) => change({ summoned })} />
            <NumberField id="meeting-present" label={say('present')} value={head.present} onChange={(present) => change({ present })} onBlur={fillExcused} />
            <NumberField id="meeting-excused" label={say('excused')} value={head.excused} onChange={(excused) => change({ excused })} />
          </>
        )}
        {commonColumns(columnsOf(meeting.form, fieldsOf, lang)).map((field) => (
          <CommonField key={field.name} field={field} draft={draft} onChange={onChange} />
        ))}
      </div>
      <p className="soft small">{say('commonHint')}</p>
      {meeting.vote && (
        <p className="small">
          {say('rule', { label: meeting.vote.label, threshold: meeting.vote.threshold, source: meeting.vote.source })}
          {meeting.vote.note && ` ${meeting.vote.note}.`}
        </p>
      )}
    </section>
  );
}

function CommonField({ field, draft, onChange }: { field: GridField; draft: Draft; onChange: MeetingHeadProps['onChange'] }) {
  const say = useWords(meetingWords);
  const id = `common-${field.name}`;
  const value = draft.common[field.name];
  const set = (next: string | boolean | null) => onChange((now) => ({ ...now, common: { ...now.common, [field.name]: next } }));
  if (field.kind === 'day') return <DayField id={id} label={field.label} hint="" value={typeof value === 'string' ? value : ''} onChange={set} />;
  if (field.kind === 'yesNo') {
    const choices = [
      { value: 'true', label: say('yes') },
      { value: 'false', label: say('no') },
    ];
    return (
      <SelectField
        id={id}
        label={field.label}
        placeholder="—"
        choices={choices}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(next) => set(next === '' ? null : next === 'true')}
      />
    );
  }
  return (
    <SelectField
      id={id}
      label={field.label}
      placeholder="—"
      choices={field.choices}
      value={typeof value === 'string' ? value : ''}
      onChange={(next) => set(next || null)}
    />
  );
}
