import { EventTable } from '../../features/administration/components/EventTable';
import { AdministrationFrame } from '../AdministrationFrame';

export function OrganisationHistoryPage() {
  return (
    <AdministrationFrame part="history">
      <EventTable />
    </AdministrationFrame>
  );
}
