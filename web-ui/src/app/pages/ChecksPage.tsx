import { FileCheckPanel } from '../../features/checks/components/FileCheckPanel';
import { HistoryCheckPanel } from '../../features/checks/components/HistoryCheckPanel';
import { InboxRebuildPanel } from '../../features/checks/components/InboxRebuildPanel';
import { AdministrationFrame } from '../AdministrationFrame';

/** What administrators watch: whether what is kept is whole. */
export function ChecksPage() {
  return (
    <AdministrationFrame part="checks">
      <HistoryCheckPanel />
      <FileCheckPanel />
      <InboxRebuildPanel />
    </AdministrationFrame>
  );
}
