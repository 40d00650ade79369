import { useMutation } from '@tanstack/react-query';
import type { DocumentView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Icon } from '../../../../ui/text/Icon';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { verifyPaper } from '../../api/verifyPaper';
import { cardWords } from '../../cardWords';

interface VerifyPaperProps {
  dossierId: string;
  document: DocumentView;
  onVerified: (document: DocumentView) => void;
}

/** An act of the official who presses it: no name is typed. */
export function VerifyPaper({ dossierId, document, onVerified }: VerifyPaperProps) {
  const say = useWords(cardWords);
  const verification = useMutation({ mutationFn: () => verifyPaper(dossierId, document), onSuccess: onVerified });
  return (
    <>
      <Button size="small" busy={verification.isPending} onClick={() => verification.mutate()}>
        <Icon name="check" size={16} />
        {say('verify')}
      </Button>
      {verification.isError && <ProblemNotice error={verification.error} />}
    </>
  );
}
