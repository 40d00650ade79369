import { MemberDataView } from '../../features/memberdata/components/MemberDataView';
import { memberDataWords } from '../../features/memberdata/memberDataWords';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { ReportLinks } from '../ReportLinks';
import { NotFoundPage } from './NotFoundPage';

export function MemberDataPage() {
  const say = useWords(memberDataWords);
  usePageTitle(say('title'));
  return useSession()?.can.rooms.includes('memberData') ? <MemberDataView links={<ReportLinks from="memberData" />} /> : <NotFoundPage />;
}
