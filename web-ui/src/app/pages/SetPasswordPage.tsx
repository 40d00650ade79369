import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SetPasswordForm } from '../../features/password/components/SetPasswordForm';
import { passwordWords } from '../../features/password/passwordWords';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/notice/flash';
import { Notice } from '../../ui/notice/Notice';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

/** The token stands behind the #, which no server sees and no log keeps. */
export function SetPasswordPage() {
  const say = useWords(passwordWords);
  const navigate = useNavigate();
  const [token] = useState(() => window.location.hash.slice(1));
  usePageTitle(say('title'));
  const done = () => {
    setFlash({ kind: 'good', text: say('done') }, paths.signIn());
    void navigate(paths.signIn(), { replace: true });
  };
  return (
    <div className="panel stack" style={{ maxWidth: '30rem', margin: '0 auto' }}>
      <h1>{say('title')}</h1>
      <p className="soft">{say('lead')}</p>
      {token ? <SetPasswordForm token={token} onDone={done} /> : <Notice kind="wrong" title={say('noLink')} />}
    </div>
  );
}
