import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { readinessQuery } from '../features/administration/api/readinessQuery';
import { useSession } from '../features/session/useSession';
import { paths } from './paths';

const ADMINISTERING = new Set(['SYSTEM_ADMIN', 'PROCEDURE_ADMIN']);

/** The administrator of a new installation has no work, but a list of what is missing: he is led there. */
export function FirstSteps() {
  const session = useSession();
  const only = !!session?.can.administer && session.positions.every(({ role }) => ADMINISTERING.has(role));
  const readiness = useQuery({ ...readinessQuery, enabled: only }).data;
  return only && readiness && !readiness.ready ? <Navigate to={paths.administration()} replace /> : null;
}
