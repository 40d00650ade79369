import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ariaKeyOf, keyOf } from '../../../ui/shortcuts/keyMap';
import { Offer } from '../../../ui/shortcuts/Offer';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { inboxWords } from '../inboxWords';
import type { Selection } from '../useSelection';

interface SelectionBarProps {
  selection: Selection;
  onMakeList: (rows: WorkItemRow[]) => void;
}

/** Several items of one step, to be worked on as one list. */
export function SelectionBar({ selection, onMakeList }: SelectionBarProps) {
  const say = useWords(inboxWords);
  const { on, chosen, start, stop } = selection;
  useShortcut('pickRows', on ? stop : start);
  const list = say('makeList', { n: chosen.length });
  if (!on) {
    return (
      <p className="no-print">
        <Button size="small" look="quiet" title={keyOf('pickRows')} aria-keyshortcuts={ariaKeyOf('pickRows')} onClick={start}>
          {say('pickRows')}
        </Button>
      </p>
    );
  }
  return (
    <div className="cluster no-print" role="status">
      <span className="small">{chosen[0] ? say('picked', { n: chosen.length, step: chosen[0].stepName }) : say('pickFirst')}</span>
      {chosen.length > 0 && <Offer label={list} run={() => onMakeList(chosen)} />}
      {chosen.length > 0 && (
        <Button size="small" look="main" onClick={() => onMakeList(chosen)}>
          {list}
        </Button>
      )}
      <Button size="small" look="quiet" onClick={stop}>
        {say('pickStop')}
      </Button>
    </div>
  );
}
