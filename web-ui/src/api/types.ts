/** The server's read models, by the names the screens use. */
import type { FormSchema, StepData } from './formSchema';
import type { Wire } from './wire';

export type Found<T> = Omit<Wire<'FoundPersonRow'>, 'items'> & { items: T[] };
export type Page<T> = Omit<Wire<'PageWorkItemView'>, 'items'> & { items: T[] };
export type About = Wire<'AboutView'>;
export type DemoAccount = Wire<'DemoAccount'>;
export type Position = Wire<'HeldView'>;
export type Session = Wire<'SessionView'>;
export type WorkItemRow = Wire<'WorkItemView'>;
export type WorkItemAction = WorkItemRow['actions'][number];
export type WorkItemCounts = Wire<'InboxCounts'>;
export type Outcome = Wire<'OutcomeView'>;
export type PersonRow = Wire<'PersonRow'>;
/** What a row of the search and a person just registered both tell. */
export type Person = Omit<PersonRow, 'maskedIdentity'>;
export type NoticeRow = Wire<'NoticeView'>;
export type NoticeList = Wire<'NoticeList'>;

/** Form and draft are free objects on the wire; what may stand in them is the procedure's. */
export type WorkItem = Omit<Wire<'WorkItemDetail'>, 'form' | 'draft'> & { form: FormSchema; draft: StepData | null };
