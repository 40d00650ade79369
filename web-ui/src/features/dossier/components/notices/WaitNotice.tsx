import type { DossierStep } from '../../../../api/dossierTypes';
import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import { dossierWords } from '../../dossierWords';

/** Nobody has to do anything until the day comes; of several waits the one that ends first is told of. */
export function WaitNotice({ steps }: { steps: DossierStep[] }) {
  const say = useWords(dossierWords);
  const [wait] = steps.filter((step) => step.state === 'CURRENT' && step.waits).sort(byDay);
  if (!wait) return null;
  return (
    <Notice title={wait.waitsUntil ? say('waitsUntil', { day: formatDay(wait.waitsUntil) }) : say('waitsUnknown')}>
      <p>
        {wait.waitReason}. {say('waitsByItself')}
      </p>
    </Notice>
  );
}

/** A day that is not known comes last. */
function byDay(one: DossierStep, other: DossierStep): number {
  return (one.waitsUntil ?? '9999').localeCompare(other.waitsUntil ?? '9999');
}
