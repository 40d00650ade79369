import { UnusualReading } from '../../features/oversight/components/UnusualReading';
import { WaitingActs } from '../../features/oversight/components/WaitingActs';
import { AdministrationFrame } from '../AdministrationFrame';

export function OversightPage() {
  return (
    <AdministrationFrame part="oversight">
      <WaitingActs />
      <UnusualReading />
    </AdministrationFrame>
  );
}
