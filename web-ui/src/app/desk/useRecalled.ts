import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { DossierStep } from '../../api/dossierTypes';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { dossierWords } from '../../features/dossier/dossierWords';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/notice/flash';
import { paths } from '../paths';

/**
 * After a step was taken back: on to its desk, where it goes on. The step it had been sent to is over, so that nothing is
 * asked about it any more on the way.
 */
export function useRecalled(dossierId: string) {
  const say = useWords(dossierWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (sent: DossierStep) => {
    const query = dossierQuery(dossierId);
    await client.invalidateQueries({ refetchType: 'none' });
    const dossier = await client.fetchQuery({ ...query, staleTime: 0 }).catch(() => null);
    const open = dossier?.steps.filter((step) => step.state === 'CURRENT' && step.stepId === sent.stepId) ?? [];
    // Where several do the step at once, or for several items, it is the run with the same name in the same place.
    const again = open.find((step) => step.name === sent.name && step.unitName === sent.unitName) ?? open[0];
    const address = again?.id ? paths.workItem(again.id) : paths.dossier(dossierId);
    setFlash({ kind: 'good', text: say('recalled', { step: sent.name }) }, address);
    await navigate(address);
    for (const lists of ['work-items', 'dossiers', 'notices']) void client.invalidateQueries({ queryKey: [lists] });
  };
}
