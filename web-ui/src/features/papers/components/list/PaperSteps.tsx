import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Icon } from '../../../../ui/text/Icon';
import { useShortcut } from '../../../../ui/shortcuts/useShortcut';
import { paperWords } from '../../paperWords';

interface PaperStepsProps {
  /** Papers in the order of the list. */
  ids: string[];
  shown: string | null;
  onShow: (id: string) => void;
}

/** To the paper before and after, without leaving the keyboard. */
export function PaperSteps({ ids, shown, onShow }: PaperStepsProps) {
  const say = useWords(paperWords);
  const at = shown === null ? -1 : ids.indexOf(shown);
  const before = ids[at - 1];
  const after = ids[at + 1];
  useShortcut('Alt+J', say('paperBefore'), () => before && onShow(before), before !== undefined);
  useShortcut('Alt+K', say('paperAfter'), () => after && onShow(after), after !== undefined);
  if (ids.length < 2) return null;
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label={say('paperBefore')}
        title={`${say('paperBefore')} (Alt+J)`}
        aria-keyshortcuts="Alt+J"
        disabled={!before}
        onClick={() => onShow(before!)}
      >
        <Icon name="left" size={16} />
      </Button>
      {at >= 0 && (
        <span className="paper-view__at soft small">
          {at + 1}/{ids.length}
        </span>
      )}
      <Button
        look="quiet"
        size="small"
        aria-label={say('paperAfter')}
        title={`${say('paperAfter')} (Alt+K)`}
        aria-keyshortcuts="Alt+K"
        disabled={!after}
        onClick={() => onShow(after!)}
      >
        <Icon name="right" size={16} />
      </Button>
    </>
  );
}
