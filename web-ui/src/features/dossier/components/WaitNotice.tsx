import type { DossierStep } from '../../../api/dossierTypes';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Notice } from '../../../ui/Notice';
import { dossierWords } from '../dossierWords';

/** Nobody has to do anything until the day comes. */
export function WaitNotice({ steps }: { steps: DossierStep[] }) {
  const say = useWords(dossierWords);
  const wait = steps.find((step) => step.state === 'CURRENT' && step.waits);
  if (!wait) return null;
  return (
    <Notice title={wait.waitsUntil ? say('waitsUntil', { day: formatDay(wait.waitsUntil) }) : say('waitsUnknown')}>
      <p>
        {wait.waitReason}. {say('waitsByItself')}
      </p>
    </Notice>
  );
}
