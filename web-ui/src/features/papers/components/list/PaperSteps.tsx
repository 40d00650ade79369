import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Icon } from '../../../../ui/text/Icon';
import { ariaKeyOf, keyOf } from '../../../../ui/shortcuts/keyMap';
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
  useShortcut('paperBefore', () => before && onShow(before), { active: before !== undefined });
  useShortcut('paperAfter', () => after && onShow(after), { active: after !== undefined });
  if (ids.length < 2) return null;
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label={say('paperBefore')}
        title={`${say('paperBefore')} (${keyOf('paperBefore')})`}
        aria-keyshortcuts={ariaKeyOf('paperBefore')}
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
        title={`${say('paperAfter')} (${keyOf('paperAfter')})`}
        aria-keyshortcuts={ariaKeyOf('paperAfter')}
        disabled={!after}
        onClick={() => onShow(after!)}
      >
        <Icon name="right" size={16} />
      </Button>
    </>
  );
}
