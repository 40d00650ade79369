import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useLocation, useNavigate } from 'react-router';
import type { DemoAccount } from '../../api/types';
import { aboutQuery } from '../../features/about/api/aboutQuery';
import { DemoAccounts } from '../../features/session/components/DemoAccounts';
import { SignInForm } from '../../features/session/components/SignInForm';
import { useSession } from '../../features/session/useSession';
import { sessionWords } from '../../features/session/sessionWords';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';
import { publicWords } from '../publicWords';
import './SignInPage.css';

interface Arrival {
  from?: string;
  username?: string;
}

export function SignInPage() {
  const say = useWords(sessionWords);
  const sayPublic = useWords(publicWords);
  const session = useSession();
  const navigate = useNavigate();
  const about = useQuery(aboutQuery).data;
  const arrival = useLocation().state as Arrival | null;
  const [chosen, setChosen] = useState<DemoAccount | null>(null);
  usePageTitle(say('title'));
  const from = arrival?.from ?? paths.work();
  if (session) return <Navigate to={from} replace />;
  if (about?.setupNeeded) return <Navigate to={paths.setup()} replace />;
  const demo = about?.demo ? (about.demoAccounts ?? []) : [];
  return (
    <div className={demo.length > 0 ? 'entrance entrance--demo' : 'entrance'}>
      <div className="entrance__form panel">
        <h1>{say('title')}</h1>
        <SignInForm
          key={chosen?.username}
          username={chosen?.username ?? arrival?.username}
          password={chosen?.password}
          ready={chosen !== null}
          onSignedIn={() => navigate(from, { replace: true })}
        />
        <p className="entrance__public small">
          {sayPublic('seePublic')} <a href={paths.track()}>{sayPublic('track')}</a> · <Link to={paths.catalogue()}>{sayPublic('catalogue')}</Link>
        </p>
      </div>
      {demo.length > 0 && <DemoAccounts accounts={demo} chosen={chosen?.username} onChoose={setChosen} />}
    </div>
  );
}
