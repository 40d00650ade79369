import { useQueryClient } from '@tanstack/react-query';
import { setSessionExpired, useSessionExpired } from '../../api/sessionExpiry';
import type { Session } from '../../api/types';
import { SignInForm } from '../../features/session/components/SignInForm';
import { sessionWords } from '../../features/session/sessionWords';
import { useWords } from '../../i18n/useWords';
import { Dialog } from '../../ui/overlay/Dialog';
import { letUnsavedGo } from '../../ui/unsaved/unsaved';
import { paths } from '../paths';

interface ExpiredSignInProps {
  /** Whose page it is. */
  officialId: string;
  onOther?: () => void;
}

/** Another person may not go on in this one's page, nor see what it still holds. */
function startAfresh(): void {
  letUnsavedGo();
  window.location.assign(paths.work());
}

/** The session ended under a page: sign in over it, so that nothing typed is lost. */
export function ExpiredSignIn({ officialId, onOther = startAfresh }: ExpiredSignInProps) {
  const say = useWords(sessionWords);
  const expired = useSessionExpired();
  const client = useQueryClient();
  if (!expired) return null;
  const signedIn = (session: Session) => {
    setSessionExpired(false);
    if (session.officialId !== officialId) return onOther();
    void client.invalidateQueries();
  };
  return (
    <Dialog title={say('expired')} immediate>
      <div className="stack">
        <p>{say('expiredText')}</p>
        <SignInForm onSignedIn={signedIn} />
      </div>
    </Dialog>
  );
}
