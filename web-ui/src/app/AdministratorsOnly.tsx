import type { ReactNode } from 'react';
import { useSession } from '../features/session/useSession';
import { NotFoundPage } from './pages/NotFoundPage';

/** To everybody else the page does not exist. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  const can = useSession()?.can;
  return can?.administer || can?.confirmFacts ? children : <NotFoundPage />;
}
