import { useWords } from '../../i18n/useWords';
import { appWords } from '../appWords';

/** On a phone the three parts lie one under another: the way to each. */
export function DeskJumps({ withStep }: { withStep: boolean }) {
  const say = useWords(appWords);
  return (
    <nav className="desk-jumps no-print" aria-label={say('jumps')}>
      <a href="#desk-papers">{say('jumpPapers')}</a>
      <a href="#desk-middle">{say('jumpMiddle')}</a>
      {withStep && <a href="#desk-step">{say('jumpStep')}</a>}
    </nav>
  );
}
