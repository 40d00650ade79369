import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { DossierView } from '../../api/dossierTypes';
import type { WorkItem } from '../../api/types';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { passStop, rememberedPlace } from '../../features/inbox/listPlace';
import { workItemQuery } from '../../features/step/api/workItemQuery';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/notice/flash';
import { appWords } from '../appWords';
import { paths } from '../paths';
import { leadToDossier } from '../recent/recentItems';
import { CompletedResult } from './CompletedResult';

/** After a step: straight on to the dossier's next step where it is mine too, otherwise back to the list at the old place. */
export function useMoveOn() {
  const say = useWords(appWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (done: WorkItem, outcome: string) => {
    const values = { step: done.stepName, person: done.personName, outcome: done.outcomes.find((one) => one.value === outcome)?.title ?? '' };
    const query = dossierQuery(done.dossierId);
    const before = client.getQueryData<DossierView>(query.queryKey);
    client.removeQueries({ queryKey: ['work-item', done.id] });
    void client.invalidateQueries({ queryKey: ['work-items'] });
    void client.invalidateQueries({ queryKey: ['dossiers'] });
    // Where the dossier has gone where this official does not follow, there is none.
    const dossier = await client.fetchQuery({ ...query, staleTime: 0 }).catch(() => null);
    const next = dossier && (await nextOfMine(done, dossier));
    const address = next ? paths.workItem(next) : paths.work(rememberedPlace()?.url);
    passStop(done.id, next ? { id: next, href: paths.workItem(next), name: done.personName } : null);
    leadToDossier(client, paths.workItem(done.id));
    setFlash(
      {
        kind: 'good',
        text: (
          <CompletedResult
            done={say(next ? 'completedNext' : 'completed', values)}
            dossier={dossier}
            issued={dossier ? issuedSince(before, dossier) : []}
            stays={next !== null}
          />
        ),
      },
      address,
    );
    await navigate(address, { replace: true });
    // The same desk may stay on the screen: what it shows beside the dossier belonged to the step before.
    void client.invalidateQueries({ predicate: ({ queryKey: [kind, id, part] }) => kind === 'dossier' && id === done.dossierId && part !== undefined });
  };

  async function nextOfMine(done: WorkItem, dossier: DossierView): Promise<string | null> {
    // Several may be open, most of them with others.
    for (const current of dossier.steps.filter((step) => step.state === 'CURRENT' && step.id !== done.id)) {
      const item = current.id ? await client.fetchQuery({ ...workItemQuery(current.id), retry: false }).catch(() => null) : null;
      if (item?.actions.some((action) => action === 'complete' || action === 'claim')) return item.id;
    }
    return null;
  }
}

/** What the office has issued by the act: its papers that were not there before. */
function issuedSince(before: DossierView | undefined, after: DossierView) {
  if (!before) return [];
  const known = new Set(before.documents.map((document) => document.id));
  return after.documents.filter((document) => document.kind === 'OFFICIAL' && document.mediaType !== null && !known.has(document.id));
}
