import type { FormSchema, StepData } from '../../api/formSchema';
import type { Wire } from '../../api/wire';
import type { Language } from '../../i18n/language';

/** Form and fields are free objects on the wire; what may stand in them is the procedure's. */
export type MeetingRow = Omit<Wire<'MeetingRowView'>, 'data'> & { data: StepData };
export type Meeting = Omit<Wire<'MeetingView'>, 'form' | 'common' | 'rows'> & { form: FormSchema; common: StepData; rows: MeetingRow[] };
export type MeetingLine = Wire<'MeetingLine'>;
export type MeetingOpening = Wire<'MeetingOpening'>;
export type MeetingCandidate = Wire<'MeetingCandidate'>;
export type MeetingKind = Meeting['kind'];
export type RowProblem = Wire<'RowProblem'>;
export type RowsDone = Wire<'RowsDone'>;
export type RowCount = Wire<'RowCount'>;
export type Tally = Wire<'Tally'>;

/** A field of the step's form, as the page that knows forms describes it. */
export interface GridField {
  name: string;
  kind: 'choice' | 'day' | 'yesNo' | 'text' | 'longText' | 'list';
  label: string;
  required: boolean;
  choices: { value: string; label: string }[];
  maxLength: number | undefined;
}

/** The fields to show for these data, in the form's own order. */
export type FieldsOf = (form: FormSchema, data: StepData, lang: Language) => GridField[];
