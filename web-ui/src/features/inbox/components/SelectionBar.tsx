import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
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
  if (!on) {
    return (
      <p className="no-print">
        <Button size="small" look="quiet" onClick={start}>
          {say('pickRows')}
        </Button>
      </p>
    );
  }
  return (
    <div className="cluster no-print" role="status">
      <span className="small">{chosen[0] ? say('picked', { n: chosen.length, step: chosen[0].stepName }) : say('pickFirst')}</span>
      {chosen.length > 0 && (
        <Button size="small" look="main" onClick={() => onMakeList(chosen)}>
          {say('makeList', { n: chosen.length })}
        </Button>
      )}
      <Button size="small" look="quiet" onClick={stop}>
        {say('pickStop')}
      </Button>
    </div>
  );
}
