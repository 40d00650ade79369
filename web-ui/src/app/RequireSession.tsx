import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { sessionQuery } from '../features/session/api/sessionQuery';
import { Loading } from '../ui/Loading';
import { ProblemNotice } from '../ui/ProblemNotice';
import { paths } from './paths';
import { OfficialShell } from './shell/OfficialShell';

export function RequireSession() {
  const session = useQuery(sessionQuery);
  const { pathname, search } = useLocation();
  if (session.isPending) return <Loading />;
  if (session.isError) return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) return <Navigate to={paths.signIn()} replace state={{ from: pathname + search }} />;
  return <OfficialShell session={session.data} />;
}
