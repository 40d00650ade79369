import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { aboutQuery } from '../../features/about/api/aboutQuery';
import { useWords } from '../../i18n/useWords';
import { WaysOn } from '../../ui/page/waysOn';
import { FlashNotice } from '../../ui/notice/FlashNotice';
import { appWords } from '../appWords';
import { paths } from '../paths';
import { publicWords } from '../publicWords';
import { LanguageButton } from './LanguageButton';
import { UnsavedGuard } from './UnsavedGuard';
import './OfficialShell.css';
import './PublicShell.css';
import './ShellHeader.css';

/** The house seen from the street: what may be read without an account, and the door for officials. */
export function PublicShell() {
  const say = useWords(appWords);
  const ways = [
    { to: paths.start(), text: say('start') },
    { to: paths.catalogue(), text: say('catalogue') },
    { to: paths.signIn(), text: say('signIn') },
  ];
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const arrived = useRef(pathname);
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="skip-link" href="#main">
        {say('skip')}
      </a>
      <PublicHeader />
      <main id="main" ref={main} tabIndex={-1} className="shell-main public-main">
        <FlashNotice />
        <WaysOn value={ways}>
          <Outlet />
        </WaysOn>
      </main>
      <UnsavedGuard />
    </>
  );
}

function PublicHeader() {
  const say = useWords(publicWords);
  const sayApp = useWords(appWords);
  const about = useQuery(aboutQuery).data;
  return (
    <header className="shell-header no-print">
      <div className="shell-header__row public-header">
        <Link to={paths.start()} className="brand">
          <img src="/mark.svg" alt="" width="28" height="28" />
          <span className="brand__name">HoSo</span>
        </Link>
        <nav aria-label={say('nav')} className="main-nav public-nav">
          <NavLink to={paths.catalogue()}>{say('catalogue')}</NavLink>
          <a href={paths.track()}>{say('track')}</a>
          <NavLink to={paths.signIn()} className="public-nav__sign-in">
            {say('signIn')}
          </NavLink>
        </nav>
        <LanguageButton />
      </div>
      {about?.demo && <p className="demo-strip">{sayApp('demo')}</p>}
    </header>
  );
}
