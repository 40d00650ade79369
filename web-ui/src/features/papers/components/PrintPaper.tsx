import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { printPaper } from '../printPaper';
import { printWords } from '../printWords';

/** One key prints what lies open: Alt+P. */
export function PrintPaper({ url, mediaType }: { url: string; mediaType: string }) {
  const say = useWords(printWords);
  const print = useMutation({ mutationFn: () => printPaper(url, mediaType) });
  useShortcut('Alt+P', say('printPaper'), () => print.mutate(), !print.isPending);
  return (
    <>
      <Button look="quiet" size="small" busy={print.isPending} aria-keyshortcuts="Alt+P" onClick={() => print.mutate()}>
        {say(print.isPending ? 'printing' : 'print')} <kbd>Alt+P</kbd>
      </Button>
      {print.isError && (
        <span role="alert" className="small">
          {say('printFailed')}
        </span>
      )}
    </>
  );
}
