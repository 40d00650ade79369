import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import type { Session } from '../../api/types';
import { aboutQuery } from '../../features/about/api/aboutQuery';
import { countsQuery } from '../../features/inbox/api/countsQuery';
import { useWords } from '../../i18n/useWords';
import { ariaKeyOf, keyOf } from '../../ui/shortcuts/keyMap';
import { Icon } from '../../ui/text/Icon';
import { appWords } from '../appWords';
import { waitingQuery } from '../../features/oversight/api/waiting';
import { paletteWords } from '../palette/paletteWords';
import { paths } from '../paths';
import { AccountMenu } from './AccountMenu';
import { NoticeBell } from './NoticeBell';
import './ShellHeader.css';

interface ShellHeaderProps {
  session: Session;
  onFind: () => void;
  onShowShortcuts: () => void;
}

export function ShellHeader({ session, onFind, onShowShortcuts }: ShellHeaderProps) {
  const say = useWords(appWords);
  const find = useWords(paletteWords)('title');
  const about = useQuery(aboutQuery).data;
  const { key } = useLocation();
  // Each way that is taken closes the menu: it is open at one place only.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === key;
  return (
    <header className="shell-header no-print">
      <div className="shell-header__row">
        <Link to={paths.work()} className="brand">
          <img src="/mark.svg" alt="" width="28" height="28" />
          <span className="brand__name">HoSo</span>
          {about?.name && about.name !== 'HoSo' && <span className="brand__office">{about.name}</span>}
        </Link>
        <button type="button" className="nav-toggle" aria-expanded={open} aria-controls="main-nav" onClick={() => setOpenAt(open ? null : key)}>
          <Icon name="menu" />
          <span className="nav-toggle__text">{say('menu')}</span>
        </button>
        <MainNav session={session} open={open} />
        <div className="shell-header__tools">
          <button
            type="button"
            className="shell-header__find"
            aria-label={find}
            title={`${find} (${keyOf('palette')})`}
            aria-keyshortcuts={ariaKeyOf('palette')}
            onClick={onFind}
          >
            <Icon name="search" />
          </button>
          <NoticeBell />
          <AccountMenu session={session} onShowShortcuts={onShowShortcuts} />
        </div>
      </div>
      {about?.demo && <p className="demo-strip">{say('demo')}</p>}
    </header>
  );
}

function MainNav({ session, open }: { session: Session; open: boolean }) {
  const say = useWords(appWords);
  const { pathname, search } = useLocation();
  const counts = useQuery(countsQuery).data;
  const shared = new URLSearchParams(search).get('view') === 'shared';
  const atWork = pathname.startsWith(paths.work());
  return (
    <nav id="main-nav" aria-label={say('nav')} className={open ? 'main-nav main-nav--open' : 'main-nav'}>
      <Link to={paths.work()} aria-current={atWork && !shared ? 'page' : undefined}>
        {say('work')}
        {!!counts?.mine && <span className="main-nav__count">{counts.mine}</span>}
      </Link>
      <Link to={paths.work('view=shared')} aria-current={atWork && shared ? 'page' : undefined}>
        {say('shared')}
        {!!counts?.shared && <span className="main-nav__count">{counts.shared}</span>}
      </Link>
      <NavLink to={paths.meetings()}>{say('meetings')}</NavLink>
      <NavLink to={paths.dossiers()}>{say('dossiers')}</NavLink>
      {session.can.readRegister && <NavLink to={paths.register()}>{say('register')}</NavLink>}
      {!session.can.readRegister && !session.can.administer && session.can.rooms.includes('yearPlan') && (
        <NavLink to={paths.yearPlan()}>{say('yearPlan')}</NavLink>
      )}
      {!session.can.readRegister && session.can.rooms.includes('onTime') && <NavLink to={paths.onTime()}>{say('onTime')}</NavLink>}
      <NavLink to={paths.catalogue()}>{say('catalogue')}</NavLink>
      {(session.can.administer || session.can.confirmFacts) && <NavLink to={paths.procedures()}>{say('procedures')}</NavLink>}
      {!session.can.administer && session.can.rooms.includes('oversight') && <OversightLink current={pathname.startsWith(paths.administration())} />}
      {session.can.administer && (
        <Link to={paths.administration()} aria-current={isAdministration(pathname) ? 'page' : undefined}>
          {say('administration')}
        </Link>
      )}
      {(session.can.administer || session.can.confirmFacts) && <NavLink to={paths.workCalendar()}>{say('workCalendar')}</NavLink>}
    </nav>
  );
}

/** The head of the board is told here how much waits for a second person. */
function OversightLink({ current }: { current: boolean }) {
  const say = useWords(appWords);
  const waiting = useQuery({ ...waitingQuery, staleTime: 60_000 }).data;
  const count = (waiting?.appointments.length ?? 0) + (waiting?.links.length ?? 0) + (waiting?.changes.filter((each) => !each.agreedUntil).length ?? 0);
  return (
    <Link to={paths.oversight()} aria-current={current ? 'page' : undefined}>
      {say('oversight')}
      {count > 0 && <span className="main-nav__count">{count}</span>}
    </Link>
  );
}

/** Procedures and the calendar have entries of their own. */
const isAdministration = (pathname: string) =>
  pathname === paths.yearPlan() ||
  (pathname.startsWith(paths.administration()) && ![paths.procedures(), paths.workCalendar()].some((own) => pathname.startsWith(own)));
