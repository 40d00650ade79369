import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, Navigate } from 'react-router';
import { aboutQuery } from '../../features/about/api/aboutQuery';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { Icon, type IconName } from '../../ui/text/Icon';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';
import { publicWords } from '../publicWords';
import './StartPage.css';

/** Four doors; officials who are signed in go straight to their work. */
export function StartPage() {
  const say = useWords(publicWords);
  const session = useSession();
  const about = useQuery(aboutQuery).data;
  usePageTitle(say('startTitle'));
  if (session) return <Navigate to={paths.work()} replace />;
  if (about?.setupNeeded) return <Navigate to={paths.setup()} replace />;
  return (
    <div className="start">
      <h1 className="start__title">{say('startTitle')}</h1>
      <p className="start__lead">{say('startLead')}</p>
      <ul className="doors">
        <Door icon="search" text={say('trackText')}>
          <a href={paths.track()}>{say('track')}</a>
        </Door>
        <Door icon="question" text={say('whatText')}>
          <Link to={paths.what()}>{say('what')}</Link>
        </Door>
        <Door icon="file" text={say('catalogueText')}>
          <Link to={paths.catalogue()}>{say('catalogue')}</Link>
        </Door>
        <Door icon="person" text={say('signInText')}>
          <Link to={paths.signIn()}>{say('signInTitle')}</Link>
        </Door>
      </ul>
    </div>
  );
}

function Door({ icon, text, children }: { icon: IconName; text: string; children: ReactNode }) {
  return (
    <li className="door">
      <span className="door__icon">
        <Icon name={icon} size={28} />
      </span>
      <h2 className="door__title">{children}</h2>
      <p className="door__text">{text}</p>
    </li>
  );
}
