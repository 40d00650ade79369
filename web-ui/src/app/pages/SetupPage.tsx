import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { aboutQuery } from '../../features/about/api/aboutQuery';
import { SetupForm } from '../../features/setup/components/SetupForm';
import { setupWords } from '../../features/setup/setupWords';
import { useWords } from '../../i18n/useWords';
import { EmptyState } from '../../ui/notice/EmptyState';
import { setFlash } from '../../ui/notice/flash';
import { Loading } from '../../ui/notice/Loading';
import { ProblemNotice } from '../../ui/notice/ProblemNotice';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

export function SetupPage() {
  const say = useWords(setupWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const about = useQuery(aboutQuery);
  usePageTitle(say('title'));
  if (about.isPending) return <Loading />;
  if (about.isError) return <ProblemNotice error={about.error} onRetry={() => void about.refetch()} />;
  if (!about.data.setupNeeded) return <AlreadySetUp />;
  const done = (username: string) => {
    client.setQueryData(aboutQuery.queryKey, { ...about.data, setupNeeded: false });
    setFlash({ kind: 'good', text: say('done') }, paths.signIn());
    void navigate(paths.signIn(), { replace: true, state: { username } });
  };
  return (
    <div className="panel stack" style={{ maxWidth: '36rem', margin: '0 auto' }}>
      <h1>{say('title')}</h1>
      <p className="soft">{say('lead')}</p>
      <SetupForm onDone={done} />
    </div>
  );
}

function AlreadySetUp() {
  const say = useWords(setupWords);
  return (
    <EmptyState title={say('notNeeded')} wholePage>
      <p>{say('notNeededText')}</p>
      <p>
        <Link to={paths.signIn()}>{say('toSignIn')}</Link>
      </p>
    </EmptyState>
  );
}
