import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { onSessionDoubt } from '../api/sessionExpiry';
import { sessionQuery } from '../features/session/api/sessionQuery';
import { Loading } from '../ui/notice/Loading';
import { ProblemNotice } from '../ui/notice/ProblemNotice';
import { paths } from './paths';
import { OfficialShell } from './shell/OfficialShell';

export function RequireSession() {
  const session = useQuery(sessionQuery);
  const client = useQueryClient();
  const { pathname, search } = useLocation();
  useEffect(() => onSessionDoubt(() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey })), [client]);
  if (session.isPending) return <Loading />;
  if (session.isError) return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) return <Navigate to={paths.signIn()} replace state={{ from: pathname + search }} />;
  return <OfficialShell session={session.data} />;
}
