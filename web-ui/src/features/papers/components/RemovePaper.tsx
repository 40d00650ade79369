import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentView } from '../../../api/dossierTypes';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { removePaper } from '../api/removePaper';
import { paperWords } from '../paperWords';

interface RemovePaperProps {
  dossierId: string;
  document: DocumentView;
  name: string;
  onRemoved: () => void;
}

export function RemovePaper({ dossierId, document, name, onRemoved }: RemovePaperProps) {
  const say = useWords(paperWords);
  const [asking, setAsking] = useState(false);
  const removal = useMutation({
    mutationFn: () => removePaper(dossierId, document.id),
    onSuccess: () => {
      setAsking(false);
      onRemoved();
    },
  });
  return (
    <>
      <Button look="quiet" size="small" onClick={() => setAsking(true)}>
        {say('remove')}
      </Button>
      {asking && (
        <Dialog title={say('removeAsk', { name: document.fileName ?? name })} onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{say('removeText')}</p>
            {removal.isError && <ProblemNotice error={removal.error} />}
            <Button look="danger" busy={removal.isPending} onClick={() => removal.mutate()}>
              {say('remove')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
