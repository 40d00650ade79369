import { FileCheckPanel } from '../../features/checks/components/FileCheckPanel';
import { HistoryCheckPanel } from '../../features/checks/components/HistoryCheckPanel';
import { InboxRebuildPanel } from '../../features/checks/components/InboxRebuildPanel';
import { MailCheckPanel } from '../../features/checks/components/MailCheckPanel';
import { AdministrationFrame } from '../AdministrationFrame';

/** What administrators watch: whether what is kept is whole, and what is sent leaves. */
export function ChecksPage() {
  return (
    <AdministrationFrame part="checks">
      <HistoryCheckPanel />
      <FileCheckPanel />
      <MailCheckPanel />
      <InboxRebuildPanel />
    </AdministrationFrame>
  );
}
