import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Icon } from '../../../../ui/text/Icon';
import { ariaKeyOf } from '../../../../ui/shortcuts/keyMap';
import { useShortcut } from '../../../../ui/shortcuts/useShortcut';
import { paperWords } from '../../paperWords';

const ZOOMS = [0.75, 1, 1.25, 1.5, 2, 3];

interface SheetToolsProps {
  pages: number;
  zoom: number;
  onZoom: (zoom: number) => void;
  onTurn: () => void;
}

/** How the sheet is looked at: its size, and which side is up. */
export function SheetTools({ pages, zoom, onZoom, onTurn }: SheetToolsProps) {
  const say = useWords(paperWords);
  const at = ZOOMS.indexOf(zoom);
  useShortcut('turn', onTurn);
  return (
    <div className="paper-view__zoom no-print">
      <span className="soft small">{say('pages', { n: pages })}</span>
      <Button size="small" look="quiet" aria-label={say('turn')} title={say('turn')} aria-keyshortcuts={ariaKeyOf('turn')} onClick={onTurn}>
        <Icon name="turn" size={16} />
      </Button>
      <Button size="small" look="quiet" aria-label={say('zoomOut')} disabled={at === 0} onClick={() => onZoom(ZOOMS[at - 1]!)}>
        <Icon name="minus" size={16} />
      </Button>
      <span className="small">{Math.round(zoom * 100)}%</span>
      <Button size="small" look="quiet" aria-label={say('zoomIn')} disabled={at === ZOOMS.length - 1} onClick={() => onZoom(ZOOMS[at + 1]!)}>
        <Icon name="plus" size={16} />
      </Button>
    </div>
  );
}
