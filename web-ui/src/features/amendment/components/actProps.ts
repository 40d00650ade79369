import type { Wire } from '../../../api/wire';

/** What every dialog of an act starts from. */
export interface ActProps {
  dossierId: string;
  amendments: Wire<'AmendmentsView'>;
  onClose: () => void;
}
