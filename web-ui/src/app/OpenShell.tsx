import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../features/session/api/sessionQuery';
import { Loading } from '../ui/notice/Loading';
import { OfficialShell } from './shell/OfficialShell';
import { PublicShell } from './shell/PublicShell';

/** Pages for everybody: officials keep their own navigation around them. */
export function OpenShell() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Loading />;
  return session.data ? <OfficialShell session={session.data} /> : <PublicShell />;
}
