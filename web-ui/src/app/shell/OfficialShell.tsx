import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/useWords';
import { WaysOn } from '../../ui/page/waysOn';
import { FlashNotice } from '../../ui/notice/FlashNotice';
import { fetchModal } from '../../ui/parts/Modal';
import { ShortcutMap } from '../../ui/shortcuts/ShortcutMap';
import { useShortcut } from '../../ui/shortcuts/useShortcut';
import { appWords } from '../appWords';
import { paths } from '../paths';
import { ExpiredSignIn } from './ExpiredSignIn';
import { ShellHeader } from './ShellHeader';
import { UnsavedGuard } from './UnsavedGuard';
import './OfficialShell.css';

export function OfficialShell({ session }: { session: Session }) {
  const say = useWords(appWords);
  const [mapOpen, setMapOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const arrived = useRef(pathname);

  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    // The list of work puts itself where the reader left it.
    if (pathname !== paths.work()) window.scrollTo({ top: 0 });
    // Readers of a screen reader land on the new page, unless it has already chosen a better place.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);

  useEffect(() => void fetchModal(), []);

  const ways = [
    { to: paths.work(), text: say('work') },
    { to: paths.dossiers(), text: say('dossiers') },
    { to: paths.meetings(), text: say('meetings') },
    ...(session.can.administer ? [{ to: paths.administration(), text: say('administration') }] : []),
  ];

  useShortcut('Alt+1', say('work'), () => navigate(paths.work()));
  useShortcut('Alt+2', say('shared'), () => navigate(paths.work('view=shared')));
  useShortcut('Alt+3', say('dossiers'), () => navigate(paths.dossiers()));
  useShortcut('Alt+4', say('catalogue'), () => navigate(paths.catalogue()));
  useShortcut('Alt+5', say('procedures'), () => navigate(paths.procedures()), session.can.administer || session.can.confirmFacts);
  useShortcut('Alt+6', say('administration'), () => navigate(paths.administration()), session.can.administer);
  useShortcut('Alt+7', say('meetings'), () => navigate(paths.meetings()));
  useShortcut('Alt+8', say('register'), () => navigate(paths.register()), session.can.readRegister);
  useShortcut('Alt+N', say('newDossier'), () => navigate(paths.newDossier()), session.can.openDossier);
  useShortcut('Alt+/', say('shortcuts'), () => setMapOpen(true));

  return (
    <>
      <a className="skip-link" href="#main">
        {say('skip')}
      </a>
      <ShellHeader session={session} onShowShortcuts={() => setMapOpen(true)} />
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <FlashNotice />
        <WaysOn value={ways}>
          <Outlet />
        </WaysOn>
      </main>
      {mapOpen && <ShortcutMap onClose={() => setMapOpen(false)} />}
      <UnsavedGuard />
      <ExpiredSignIn officialId={session.officialId} />
    </>
  );
}
