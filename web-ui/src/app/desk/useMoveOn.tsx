import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { WorkItem } from '../../api/types';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { rememberedPlace } from '../../features/inbox/listPlace';
import { workItemQuery } from '../../features/step/api/workItemQuery';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/flash';
import { appWords } from '../appWords';
import { paths } from '../paths';

/** After a step: straight on to the dossier's next step where it is mine too, otherwise back to the list at the old place. */
export function useMoveOn() {
  const say = useWords(appWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (done: WorkItem, outcome: string) => {
    const values = { step: done.stepName, person: done.personName, outcome: done.outcomes.find((one) => one.value === outcome)?.title ?? '' };
    client.removeQueries({ queryKey: ['work-item', done.id] });
    void client.invalidateQueries({ queryKey: ['work-items'] });
    void client.invalidateQueries({ queryKey: ['dossiers'] });
    const next = await nextOfMine(done);
    const address = next ? paths.workItem(next) : paths.work(rememberedPlace()?.url);
    setFlash({ kind: 'good', text: say(next ? 'completedNext' : 'completed', values) }, address);
    navigate(address, { replace: true });
  };

  async function nextOfMine(done: WorkItem): Promise<string | null> {
    try {
      const dossier = await client.fetchQuery({ ...dossierQuery(done.dossierId), staleTime: 0 });
      const current = dossier.steps.find((step) => step.state === 'CURRENT' && step.id !== done.id);
      if (!current?.id) return null;
      const item = await client.fetchQuery({ ...workItemQuery(current.id), retry: false });
      return item.actions.some((action) => action === 'complete' || action === 'claim') ? item.id : null;
    } catch {
      return null; // the dossier has gone where this official does not follow
    }
  }
}
