import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';
import { setFlash, useFlash } from './flash';
import { uiWords } from './uiWords';
import './FlashNotice.css';

/** Shows what the last act did, until it is closed or the reader moves on twice. */
export function FlashNotice() {
  const say = useWords(uiWords);
  const flash = useFlash();
  const { pathname } = useLocation();
  const seenOn = useRef<string | null>(null);
  useEffect(() => {
    if (!flash) seenOn.current = null;
    else if (seenOn.current === null) seenOn.current = pathname;
    else if (seenOn.current !== pathname) setFlash(null);
  }, [flash, pathname]);
  return (
    <div role="status" aria-live="polite">
      {flash && (
        <div className={`flash notice notice--${flash.kind}`}>
          <div>{flash.text}</div>
          <Button look="quiet" size="small" onClick={() => setFlash(null)}>
            {say('close')}
          </Button>
        </div>
      )}
    </div>
  );
}
