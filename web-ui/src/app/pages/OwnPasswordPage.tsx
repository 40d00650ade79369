import { useNavigate } from 'react-router';
import { DigestPanel } from '../../features/digest/components/DigestPanel';
import { ChangePasswordForm } from '../../features/password/components/ChangePasswordForm';
import { passwordWords } from '../../features/password/passwordWords';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/notice/flash';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

export function OwnPasswordPage() {
  const say = useWords(passwordWords);
  const navigate = useNavigate();
  usePageTitle(say('ownTitle'));
  const done = () => {
    setFlash({ kind: 'good', text: say('changed') }, paths.work());
    void navigate(paths.work(), { replace: true });
  };
  return (
    <div className="stack" style={{ maxWidth: '34rem', margin: '0 auto' }}>
      <h1>{say('ownTitle')}</h1>
      <section className="panel stack" aria-labelledby="own-password">
        <h2 id="own-password">{say('changeTitle')}</h2>
        <p className="soft">{say('changeLead')}</p>
        <ChangePasswordForm onDone={done} />
      </section>
      <DigestPanel />
    </div>
  );
}
