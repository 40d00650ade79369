import { EventTable } from '../../features/administration/components/overview/EventTable';
import { AdministrationFrame } from '../AdministrationFrame';

export function OrganisationHistoryPage() {
  return (
    <AdministrationFrame part="history">
      <EventTable />
    </AdministrationFrame>
  );
}
