import { useEffect, useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { ariaKeyOf, keyOf } from '../../../../ui/shortcuts/keyMap';
import { useShortcut } from '../../../../ui/shortcuts/useShortcut';
import { printPaper } from '../../printPaper';
import { printWords } from '../../printWords';
import { TooLargeToPrint } from '../../TooLargeToPrint';

interface PrintPaperProps {
  url: string;
  mediaType: string;
  look?: 'main' | 'quiet';
}

/** One key prints what lies open: Alt+P. Its `key` is the paper, so that going on to another one ends the work for this. */
export function PrintPaper({ url, mediaType, look = 'quiet' }: PrintPaperProps) {
  const say = useWords(printWords);
  const here = useRef<AbortController | null>(null);
  const print = useMutation({
    mutationFn: () => {
      here.current = new AbortController();
      return printPaper(url, mediaType, here.current.signal);
    },
  });
  const { reset } = print;
  useEffect(
    () => () => {
      here.current?.abort();
      reset();
    },
    [reset],
  );
  useShortcut('printPaper', () => print.mutate(), { active: !print.isPending });
  const why = () => {
    if (!(print.error instanceof TooLargeToPrint)) return say('printFailed');
    return print.error.pages === null ? say('printTooLarge') : say('printTooMany', { n: print.error.pages });
  };
  return (
    <>
      <Button look={look} size="small" busy={print.isPending} aria-keyshortcuts={ariaKeyOf('printPaper')} onClick={() => print.mutate()}>
        {say(print.isPending ? 'printing' : look === 'main' ? 'printThis' : 'print')} {look === 'quiet' && <kbd>{keyOf('printPaper')}</kbd>}
      </Button>
      {print.isError && (
        <span role="alert" className="small">
          {why()}
        </span>
      )}
    </>
  );
}
