import { Navigate, useLocation, useNavigate } from 'react-router';
import { SignInForm } from '../../features/session/components/SignInForm';
import { useSession } from '../../features/session/useSession';
import { sessionWords } from '../../features/session/sessionWords';
import { useWords } from '../../i18n/useWords';
import { paths } from '../paths';

export function SignInPage() {
  const say = useWords(sessionWords);
  const session = useSession();
  const navigate = useNavigate();
  const from = (useLocation().state as { from?: string } | null)?.from ?? paths.work();
  if (session) return <Navigate to={from} replace />;
  return (
    <main className="panel" style={{ maxWidth: '26rem', margin: '12vh auto' }}>
      <h1>{say('title')}</h1>
      <SignInForm onSignedIn={() => navigate(from, { replace: true })} />
    </main>
  );
}
