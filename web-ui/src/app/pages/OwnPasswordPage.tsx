import { useNavigate } from 'react-router';
import { ChangePasswordForm } from '../../features/password/components/ChangePasswordForm';
import { passwordWords } from '../../features/password/passwordWords';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/notice/flash';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

export function OwnPasswordPage() {
  const say = useWords(passwordWords);
  const navigate = useNavigate();
  usePageTitle(say('changeTitle'));
  const done = () => {
    setFlash({ kind: 'good', text: say('changed') }, paths.work());
    void navigate(paths.work(), { replace: true });
  };
  return (
    <div className="panel stack" style={{ maxWidth: '30rem', margin: '0 auto' }}>
      <h1>{say('changeTitle')}</h1>
      <p className="soft">{say('changeLead')}</p>
      <ChangePasswordForm onDone={done} />
    </div>
  );
}
