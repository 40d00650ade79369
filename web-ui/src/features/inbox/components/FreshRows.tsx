import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Offer } from '../../../ui/shortcuts/Offer';
import { inboxWords } from '../inboxWords';

/** How many items have come since the list was shown; pressed, they take their places and the first of them the focus. */
export function FreshRows({ fresh, onShow }: { fresh: WorkItemRow[]; onShow: () => void }) {
  const say = useWords(inboxWords);
  const text = say('fresh', { n: fresh.length });
  const show = () => {
    const first = fresh[0]!.id;
    onShow();
    // Rows come on the page in a second pass.
    requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-item="${first}"]`)?.focus()));
  };
  return (
    <div role="status" className="no-print">
      {fresh.length > 0 && (
        <>
          <Button size="small" className="fresh-rows" onClick={show}>
            {text}
          </Button>
          <Offer label={text} run={show} />
        </>
      )}
    </div>
  );
}
