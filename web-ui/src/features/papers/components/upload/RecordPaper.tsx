import { useState } from 'react';
import type { DocumentView, Requirement } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Icon } from '../../../../ui/text/Icon';
import { recordPaper } from '../../api/recordPaper';
import { cardWords } from '../../cardWords';
import { draftOf, RECORD_NEEDS } from '../../paperDraft';
import { PaperDetailsDialog } from '../card/PaperDetailsDialog';

interface RecordPaperProps {
  dossierId: string;
  requirement: Requirement;
  onRecorded: (document: DocumentView) => void;
}

/** A paper of which number, day, issuer and place are noted, and nothing else. */
export function RecordPaper({ dossierId, requirement, onRecorded }: RecordPaperProps) {
  const say = useWords(cardWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" className="no-print" aria-label={`${say('record')}: ${requirement.name}`} onClick={() => setOpen(true)}>
        <Icon name="plus" size={16} />
        {say('record')}
      </Button>
      {open && (
        <PaperDetailsDialog
          title={say('recordTitle', { name: requirement.name })}
          text={say('recordText')}
          start={draftOf({ secrecy: requirement.secrecy })}
          needs={RECORD_NEEDS}
          save={(details) => recordPaper(dossierId, requirement.code, details)}
          onClose={() => setOpen(false)}
          onSaved={(document) => {
            setOpen(false);
            onRecorded(document);
          }}
        />
      )}
    </>
  );
}
