import { useState } from 'react';
import type { DocumentView, DossierView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { cardWords } from '../../cardWords';
import { officeNumbersText } from '../../officeNumbersText';
import { OfficeNumbersDialog } from './OfficeNumbersDialog';

interface OfficeNumbersProps {
  dossier: DossierView;
  document: DocumentView;
  onChanged: (document: DocumentView) => void;
}

/** Số đến, ngày đến, số đi: of every paper, also of those HoSo printed. */
export function OfficeNumbers({ dossier, document, onChanged }: OfficeNumbersProps) {
  const say = useWords(cardWords);
  const [editing, setEditing] = useState(false);
  const text = officeNumbersText(document, say);
  const may = dossier.actions.includes('registerPaper');
  if (!text && !may) return null;
  return (
    <p className="small cluster paper-card__office">
      <span className={text ? undefined : 'soft'}>{text ?? say('noOfficeNumbers')}</span>
      {may && (
        <Button size="small" look="quiet" className="no-print" onClick={() => setEditing(true)}>
          {say('editOfficeNumbers')}
        </Button>
      )}
      {editing && <OfficeNumbersDialog dossierId={dossier.id} document={document} onClose={() => setEditing(false)} onSaved={onChanged} />}
    </p>
  );
}
