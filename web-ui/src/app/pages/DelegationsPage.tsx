import { DelegationPanel } from '../../features/administration/components/delegations/DelegationPanel';
import { AdministrationFrame } from '../AdministrationFrame';

export function DelegationsPage() {
  return (
    <AdministrationFrame part="delegations">
      <DelegationPanel />
    </AdministrationFrame>
  );
}
