import { useEffect, useRef, type ReactNode } from 'react';
import type { WorkItem } from '../../../api/types';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords, type Say } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ariaKeyOf, keyOf } from '../../../ui/shortcuts/keyMap';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { DueText } from '../../../ui/text/DueText';
import { Notice } from '../../../ui/notice/Notice';
import type { Sources } from '../form/FormFieldControl';
import { stepWords } from '../stepWords';
import { StepFormCard } from './StepFormCard';
import './StepPanel.css';

interface StepPanelProps {
  item: WorkItem;
  sources: Sources;
  onCompleted: (outcome: string) => void;
  onReload: () => void;
  onClaim: () => void;
  claiming: boolean;
  /** How it is given back or handed to somebody else. */
  hands?: ReactNode;
  /** What else is filled in at this step, above its form: the numbers of a vote. */
  above?: ReactNode;
  /** What it waits for, where nobody has to do anything: the day and the reason. */
  wait?: { until: string | null; reason: string | null } | undefined;
  /** Outcomes the vote speaks against: they need a reason, which is kept beside its numbers. */
  contradicted?: string[];
}

/** Only this step: who has it, its form, and one main button. */
export function StepPanel({ item, onClaim, claiming, hands, above, wait, ...form }: StepPanelProps) {
  const say = useWords(stepWords);
  const mayComplete = item.actions.includes('complete');
  const mayClaim = !mayComplete && item.actions.includes('claim');
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(mayComplete);
  useEffect(() => {
    // The button by which it was claimed has gone, and the focus with it.
    if (mayComplete && !shown.current && document.activeElement === document.body) title.current?.focus();
    shown.current = mayComplete;
  }, [mayComplete]);
  useShortcut('claim', onClaim, { active: mayClaim && !claiming, label: say(claimWord(item)) });
  return (
    <section className="step-panel" aria-labelledby="step-title">
      <header className="step-panel__head">
        <p className="soft small">{say('panel')}</p>
        <h2 id="step-title" ref={title} tabIndex={-1}>
          {item.listName ? `${item.stepName}: ${item.personName}` : item.stepName}
        </h2>
        <p className="small">
          {wait ? (
            <WaitLine {...wait} />
          ) : (
            <>
              {say('due')}: <DueText dueOn={item.dueOn} remainingText={item.remainingText} overdue={item.overdue} usualText={item.usualText} />
            </>
          )}
        </p>
        {hands}
      </header>
      {item.onBehalf && mayComplete && <Notice>{say('onBehalf', { unit: item.unitName })}</Notice>}
      {mayClaim && (
        <Notice>
          <p>{wait && !item.onBehalf && !item.actsFor ? say('claimWait') : claimText(item, say)}</p>
          <p className="step-panel__claim">
            <Button look="main" busy={claiming} title={keyOf('claim')} aria-keyshortcuts={ariaKeyOf('claim')} onClick={onClaim}>
              {say(claimWord(item))}
            </Button>
          </p>
        </Notice>
      )}
      {!mayComplete && !mayClaim && (
        <Notice>{item.holderName && item.claimedAt ? say('heldBy', { name: item.holderName, when: formatInstant(item.claimedAt) }) : say('notYours')}</Notice>
      )}
      {above}
      <StepFormCard item={item} schema={item.form} mayComplete={mayComplete} {...form} />
    </section>
  );
}

function WaitLine({ until, reason }: { until: string | null; reason: string | null }) {
  const say = useWords(stepWords);
  return (
    <>
      <strong>{until ? say('waitsUntil', { day: formatDay(until) }) : say('waitsUnknown')}</strong>
      {reason && ` · ${reason}`}
    </>
  );
}

/** Whom it is taken from, or in whose place. */
function claimText(item: WorkItem, say: Say<typeof stepWords>): string {
  if (item.onBehalf) return say('claimOnBehalf', { unit: item.unitName });
  if (item.actsFor) return say('claimFor', { name: item.actsFor });
  if (item.lapsedHolder) return say('claimLapsed', { name: item.lapsedHolder });
  return item.holderId && item.holderName ? say('claimHeld', { name: item.holderName }) : say('claimFirst');
}

function claimWord(item: WorkItem) {
  if (item.onBehalf) return 'enterOnBehalf';
  if (item.actsFor) return 'takeFor';
  return item.lapsedHolder || item.holderId ? 'takeOver' : 'claim';
}
