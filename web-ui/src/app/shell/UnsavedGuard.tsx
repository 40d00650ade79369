import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { DiscardQuestion } from '../../ui/unsaved/DiscardQuestion';
import { holdsUnsaved, keepUnsaved } from '../../ui/unsaved/unsaved';

/** Leaving a page: what can be kept is kept, and for the rest the reader is asked. */
export function UnsavedGuard() {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && holdsUnsaved());
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void keepUnsaved().then((kept) => (kept ? blocker.proceed() : setAsking(true)));
  }, [blocker]);
  useEffect(() => {
    const close = (event: BeforeUnloadEvent) => {
      if (holdsUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', close);
    return () => window.removeEventListener('beforeunload', close);
  }, []);
  if (!asking) return null;
  return (
    <DiscardQuestion
      onStay={() => {
        setAsking(false);
        blocker.reset?.();
      }}
      onDiscard={() => {
        setAsking(false);
        blocker.proceed?.();
      }}
    />
  );
}
