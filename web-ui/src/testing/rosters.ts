import type { Wire } from '../api/wire';

type Roster = Wire<'RosterView'>;
type Column = Roster['columns'][number];

/** A column as the server tells it. */
export const column = (name: string, label: string, more: Partial<Column> = {}): Column => ({
  name,
  label,
  kind: 'TEXT',
  required: false,
  once: false,
  pattern: null,
  patternSays: null,
  editable: false,
  choices: [],
  seriesBy: null,
  seriesWaiting: [],
  ...more,
});

export const rosterItem = (ordinal: number, name: string, more: Partial<Wire<'RosterItem'>> = {}): Wire<'RosterItem'> => ({
  id: `i${ordinal}`,
  ordinal,
  personId: `p${ordinal}`,
  name,
  title: null,
  section: null,
  outcome: null,
  outcomeName: null,
  reason: null,
  active: true,
  values: {},
  ...more,
});

/** A list of members proposed, at no step of the asking official. */
export const roster = (more: Partial<Roster> = {}): Roster => ({
  dossierId: 'd1',
  label: 'Người được đề nghị',
  persons: true,
  title: null,
  columns: [
    column('years', 'Số năm', {
      kind: 'CHOICE',
      required: true,
      choices: [
        { value: '30', label: '30 năm' },
        { value: '50', label: '50 năm' },
      ],
    }),
    column('cardNumber', 'Số thẻ'),
  ],
  outcomes: [
    { name: 'granted', label: 'Tặng', reason: false, given: false },
    { name: 'notGranted', label: 'Không tặng', reason: true, given: false },
  ],
  common: {},
  sections: [],
  counts: [{ outcome: '', label: 'Chưa có kết quả', count: 2 }],
  total: 2,
  taskId: null,
  actions: [],
  sheetId: null,
  rest: null,
  ...more,
});
