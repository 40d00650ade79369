import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DossierStep, DossierView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Offer } from '../../../../ui/shortcuts/Offer';
import { conflictText } from '../../../../ui/text/conflictText';
import { Notice } from '../../../../ui/notice/Notice';
import { recallStep } from '../../api/recallStep';
import { dossierWords } from '../../dossierWords';
import { RecallDialog } from '../acts/RecallDialog';

interface RecallNoticeProps {
  dossier: DossierView;
  onRecalled: (step: DossierStep) => void | Promise<void>;
  onRefused: () => void;
}

/** Offered to who has just sent something on, as long as the server offers it. */
export function RecallNotice({ dossier, onRecalled, onRefused }: RecallNoticeProps) {
  const say = useWords(dossierWords);
  const [asking, setAsking] = useState(false);
  const recall = useMutation({
    mutationFn: (step: DossierStep) => recallStep(step.id!),
    onSuccess: (_, step) => onRecalled(step),
    onError: onRefused,
    onSettled: () => setAsking(false),
  });
  const step = dossier.steps.find((one) => one.id && one.actions.includes('recall'));
  if (!step && !recall.isError) return null;
  return (
    <Notice kind={recall.isError ? 'wrong' : 'info'} live={recall.isError}>
      <p>{recall.isError ? conflictText(recall.error) : say('recallOffer', { step: step!.name })}</p>
      {step && <Offer label={say('recall')} run={() => setAsking(true)} />}
      {step && (
        <p className="no-print">
          <Button size="small" onClick={() => setAsking(true)}>
            {say('recall')}
          </Button>
        </p>
      )}
      {step && asking && <RecallDialog step={step} busy={recall.isPending} onYes={() => recall.mutate(step)} onClose={() => setAsking(false)} />}
    </Notice>
  );
}
