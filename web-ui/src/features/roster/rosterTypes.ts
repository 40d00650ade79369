import type { Wire } from '../../api/wire';

export type Roster = Wire<'RosterView'>;
export type RosterColumn = Roster['columns'][number];
export type RosterItem = Wire<'RosterItem'>;
export type RosterSummary = Wire<'RosterSummary'>;
