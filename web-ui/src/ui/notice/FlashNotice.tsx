import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { Button } from '../act/Button';
import { clearFlash, useFlash } from './flash';
import { uiWords } from '../text/uiWords';
import './FlashNotice.css';

/** Shows what the last act did, until it is closed or the reader moves on. */
export function FlashNotice() {
  const say = useWords(uiWords);
  const flash = useFlash();
  const { pathname } = useLocation();
  const seen = useRef<unknown>(null);
  const here = flash?.path === pathname;
  useEffect(() => {
    if (here) seen.current = flash;
    else if (flash && seen.current === flash) clearFlash();
  }, [flash, here]);
  return (
    <div role="status" aria-live="polite">
      {flash && here && (
        <div className={`flash notice notice--${flash.kind}`}>
          <div>{flash.text}</div>
          <Button look="quiet" size="small" onClick={clearFlash}>
            {say('close')}
          </Button>
        </div>
      )}
    </div>
  );
}
