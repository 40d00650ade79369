import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import type { Session } from '../../api/types';
import { useWorkChanges } from '../../features/inbox/useWorkChanges';
import { useWords } from '../../i18n/useWords';
import { WaysOn } from '../../ui/page/waysOn';
import { FlashNotice } from '../../ui/notice/FlashNotice';
import { fetchModal } from '../../ui/parts/Modal';
import { ShortcutMap } from '../../ui/shortcuts/ShortcutMap';
import type { KeyName } from '../../ui/shortcuts/keyMap';
import { useShortcut } from '../../ui/shortcuts/useShortcut';
import { appWords } from '../appWords';
import { usePalette } from '../palette/usePalette';
import { waysOf } from '../palette/ways';
import { paths } from '../paths';
import { ExpiredSignIn } from './ExpiredSignIn';
import { ShellHeader } from './ShellHeader';
import { UnsavedGuard } from './UnsavedGuard';
import './OfficialShell.css';

export function OfficialShell({ session }: { session: Session }) {
  const say = useWords(appWords);
  const [mapOpen, setMapOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
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
  useWorkChanges();

  const ways = [
    { to: paths.work(), text: say('work') },
    { to: paths.dossiers(), text: say('dossiers') },
    { to: paths.meetings(), text: say('meetings') },
    ...(session.can.administer ? [{ to: paths.administration(), text: say('administration') }] : []),
  ];

  useShortcut('keyMap', () => setMapOpen(true));
  const { open: openPalette, palette } = usePalette(session);

  return (
    <>
      <a className="skip-link" href="#main">
        {say('skip')}
      </a>
      {waysOf(session).map(({ to, key }) => key && <KeyedWay key={key} name={key} to={to} />)}
      <ShellHeader session={session} onFind={openPalette} onShowShortcuts={() => setMapOpen(true)} />
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <FlashNotice />
        <WaysOn value={ways}>
          <Outlet />
        </WaysOn>
      </main>
      {mapOpen && <ShortcutMap onClose={() => setMapOpen(false)} />}
      {palette}
      <UnsavedGuard />
      <ExpiredSignIn officialId={session.officialId} />
    </>
  );
}

/** A page with a key of its own. */
function KeyedWay({ name, to }: { name: KeyName; to: string }) {
  const navigate = useNavigate();
  useShortcut(name, () => navigate(to));
  return null;
}
