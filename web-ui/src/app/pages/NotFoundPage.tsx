import { Navigate, useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { MissingPage } from '../../ui/page/MissingPage';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { appWords } from '../appWords';
import { currentAddress } from '../oldAddresses';
import { paths } from '../paths';

/** Leads on where the address is an old one of ours; says so where it is none. */
export function NotFoundPage() {
  const say = useWords(appWords);
  const { pathname, search, hash } = useLocation();
  usePageTitle(say('notFoundTitle'));
  const current = currentAddress(pathname, search + hash);
  if (current?.startsWith(paths.track())) return <Onward to={current} />;
  if (current) return <Navigate to={current} replace />;
  return <MissingPage title={say('notFoundTitle')}>{say('notFoundText')}</MissingPage>;
}

/** The tracking page is no part of this application: the browser itself must go there. */
function Onward({ to }: { to: string }) {
  window.location.replace(to);
  return null;
}
