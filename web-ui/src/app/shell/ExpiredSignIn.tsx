import { useQueryClient } from '@tanstack/react-query';
import { setSessionExpired, useSessionExpired } from '../../api/sessionExpiry';
import { SignInForm } from '../../features/session/components/SignInForm';
import { sessionWords } from '../../features/session/sessionWords';
import { useWords } from '../../i18n/useWords';
import { Dialog } from '../../ui/Dialog';

/** The session ended under a page: sign in over it, so that nothing typed is lost. */
export function ExpiredSignIn() {
  const say = useWords(sessionWords);
  const expired = useSessionExpired();
  const client = useQueryClient();
  if (!expired) return null;
  const signedIn = () => {
    setSessionExpired(false);
    void client.invalidateQueries();
  };
  return (
    <Dialog title={say('expired')}>
      <div className="stack">
        <p>{say('expiredText')}</p>
        <SignInForm onSignedIn={signedIn} />
      </div>
    </Dialog>
  );
}
