// @vitest-environment node
import { expect, it } from 'vitest';
import type { FormSchema } from '../../api/formSchema';
import { sayIn } from '../../i18n/useWords';
import { meetingRow } from '../../testing/meetings';
import { columnsOf, commonColumns, fieldNames, outcomesOf } from './gridColumns';
import { countedVotes, draftOf, isOpenVote, isTyped, movedTo, saveRequest } from './meetingDraft';
import type { FieldsOf, GridField, Meeting, MeetingRow, RowProblem } from './meetingTypes';
import { meetingWords } from './meetingWords';
import { rowStatus } from './rowStatus';

const form: FormSchema = {
  properties: {
    outcome: {
      oneOf: [
        { const: 'proposed', title: 'Đề nghị' },
        { const: 'sendBack', title: 'Trả lại' },
      ],
      'x-order': 0,
    },
    reason: { title: 'Lý do', 'x-outcomes': ['sendBack'], 'x-order': 3 },
    meetingOn: { title: 'Ngày họp', format: 'date', 'x-outcomes': ['proposed'], 'x-order': 1 },
    number: { title: 'Số nghị quyết', 'x-outcomes': ['proposed'], 'x-order': 2 },
  },
};

/** As the page hands it over: fields of one outcome, in the form's order. */
const fieldsOf: FieldsOf = (schema, data) =>
  Object.entries(schema.properties ?? {})
    .filter(([, field]) => !Array.isArray(field['x-outcomes']) || field['x-outcomes'].includes(data.outcome))
    .map(
      ([name, field]): GridField => ({
        name,
        kind: field.format === 'date' ? 'day' : field.oneOf ? 'choice' : 'text',
        label: field.title ?? name,
        required: false,
        choices: (field.oneOf ?? []).map((one) => ({ value: String(one.const), label: one.title ?? '' })),
        maxLength: undefined,
      }),
    );

const meeting = (rows: MeetingRow[]) =>
  ({
    heldOn: '2026-09-07',
    chair: null,
    secretary: null,
    summoned: 20,
    present: 18,
    excused: 2,
    common: { meetingOn: '2026-09-07' },
    rows,
  }) as unknown as Meeting;

const status = (of: MeetingRow, problem: RowProblem | null | undefined) =>
  rowStatus({
    row: of,
    draft: draftOf(meeting([of])).rows.w1!,
    problem,
    editable: true,
    labels: new Map([
      ['number', 'Số nghị quyết'],
      ['meetingOn', 'Ngày họp'],
    ]),
    outcomeTitle: (outcome) => (outcome === 'proposed' ? 'Đề nghị' : ''),
    say: (key, values) => sayIn(meetingWords, 'vi', key, values),
  });

const refused = (code: string, fields: RowProblem['fields'] = []): RowProblem => ({ workItemId: 'w1', code, text: 'Chưa được.', fields });

it('lays the fields of all outcomes side by side, each row opening only its own', () => {
  expect(outcomesOf(form, fieldsOf, 'vi').map((one) => one.value)).toEqual(['proposed', 'sendBack']);
  const columns = columnsOf(form, fieldsOf, 'vi');
  expect(columns.map((column) => column.name)).toEqual(['meetingOn', 'number', 'reason']);
  expect(commonColumns(columns).map((column) => column.name)).toEqual(['meetingOn']);
  expect([...fieldNames(form, fieldsOf, 'sendBack', 'vi')]).toEqual(['outcome', 'reason']);
});

it('says of each row in words where it stands', () => {
  const typed = meetingRow({ state: 'TYPED', data: { outcome: 'proposed' } });
  expect(status(meetingRow(), null).kind).toBe('empty');
  expect(status(typed, undefined).kind).toBe('checking');
  expect(status(typed, null).kind).toBe('ready');
  expect(
    status(
      typed,
      refused('PROCEDURE-004', [
        { field: 'number', code: 'required', text: 'Phải ghi.' },
        { field: 'meetingOn', code: 'future', text: 'Ngày này chưa đến.' },
      ]),
    ),
  ).toEqual({
    kind: 'lacking',
    notes: ['Số nghị quyết', 'Ngày họp: Ngày này chưa đến.'],
  });
  expect(status(typed, refused('DOSSIER-007', [{ field: 'ballot', code: 'unconfirmed', text: 'Chưa xác nhận.' }])).kind).toBe('waiting');
  expect(status({ ...typed, holderName: 'Hà' }, refused('TASK-001'))).toEqual({ kind: 'blocked', notes: ['Đồng chí Hà đang giữ.'] });
  expect(status(meetingRow({ state: 'POSTPONED' }), null).kind).toBe('postponed');
  expect(status(meetingRow({ state: 'RECORDED', outcome: 'proposed' }), null)).toEqual({ kind: 'recorded', notes: ['Đề nghị'] });
  expect(status(meetingRow({ state: 'MOVED', overByName: 'Hà', overAt: '2026-09-07T02:00:00Z', outcome: 'proposed' }), null).notes).toEqual([
    'Đồng chí Hà đã hoàn thành lúc 09:00, 07/09/2026: Đề nghị.',
  ]);
});

it('takes what is left out of a vote from what stands before it', () => {
  const { head } = draftOf(meeting([]));
  const count = { issued: null, collected: null, valid: 17, inFavour: 15, against: null, reason: null };
  expect(countedVotes(head, count)).toEqual({ issued: 18, collected: 18, valid: 17, inFavour: 15, against: 2 });
  const draft = { data: {}, postponed: false, postponedReason: '', count };
  const closed = { summoned: 20, present: 18, excused: 2, issued: 18, collected: 18, valid: 17, inFavour: 15, against: 2, entitled: null, lines: [] };
  expect(isOpenVote(head, draft, null)).toBe(true);
  expect(isOpenVote(head, draft, closed)).toBe(false);
  expect(isOpenVote({ ...head, present: 17 }, draft, closed)).toBe(true);
  expect(isOpenVote(head, { ...draft, postponed: true }, null)).toBe(false);
});

it('sends only the rows that changed, nothing empty, in composed letters', () => {
  const draft = draftOf(meeting([meetingRow(), meetingRow({ workItemId: 'w2' })]));
  draft.rows.w2 = {
    data: { outcome: 'proposed', number: ' 05-NQ/CB ', reason: '' },
    postponed: false,
    postponedReason: ' ',
    count: { ...draft.rows.w2!.count },
  };
  const sent = saveRequest(draft, ['w2'], 3);
  expect(sent.rows).toEqual([{ workItemId: 'w2', data: { outcome: 'proposed', number: '05-NQ/CB' }, postponed: false, postponedReason: null, count: null }]);
  expect(sent.version).toBe(3);
  expect(isTyped(draft.rows.w1!)).toBe(false);
});

it('moves the days that were those of the meeting along with it', () => {
  const draft = draftOf(meeting([]));
  expect(movedTo({ ...draft, common: { meetingOn: '2026-09-07', decidedOn: '2026-09-01' } }, '2026-09-08').common).toEqual({
    meetingOn: '2026-09-08',
    decidedOn: '2026-09-01',
  });
});
