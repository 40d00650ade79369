import { useWords } from '../../i18n/useWords';
import { uiWords } from '../text/uiWords';
import './Loading.css';

/** Appears only after a moment, so that quick answers do not flicker. */
export function Loading() {
  const say = useWords(uiWords);
  return (
    <p className="loading" role="status">
      {say('loading')}
    </p>
  );
}
