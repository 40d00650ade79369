import { useWords } from '../i18n/useWords';
import { Button } from '../ui/act/Button';
import { EmptyState } from '../ui/notice/EmptyState';
import { appWords } from './appWords';

/** Also what a page shows whose code was replaced by a newer release while it stood open. */
export function CrashPage() {
  const say = useWords(appWords);
  return (
    <EmptyState title={say('crashed')} wholePage>
      <p>
        <Button onClick={() => window.location.reload()}>{say('reload')}</Button>
      </p>
    </EmptyState>
  );
}
