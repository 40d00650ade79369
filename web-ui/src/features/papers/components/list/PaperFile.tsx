import type { DocumentView } from '../../../../api/dossierTypes';
import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Icon } from '../../../../ui/text/Icon';
import { cardWords } from '../../cardWords';
import { officeNumbersText } from '../../officeNumbersText';
import { paperWords } from '../../paperWords';

interface PaperFileProps {
  document: DocumentView;
  selected: boolean;
  onSelect: () => void;
}

export function PaperFile({ document, selected, onSelect }: PaperFileProps) {
  const say = useWords(paperWords);
  const sayCard = useWords(cardWords);
  const notes = [
    document.number,
    document.issuedOn && say('issued', { day: formatDay(document.issuedOn) }),
    document.verifiedAt && say('compared'),
    officeNumbersText(document, sayCard),
    document.expiresOn && say('expires', { day: formatDay(document.expiresOn) }),
  ].filter(Boolean);
  return (
    <button type="button" className="paper-file" aria-current={selected ? 'true' : undefined} onClick={onSelect}>
      <Icon name="file" size={16} />
      <span>
        {document.kind === 'UPLOADED' ? document.fileName : (document.title ?? document.fileName ?? say('noted'))}
        {notes.length > 0 && <span className="paper-file__notes">{notes.join(' · ')}</span>}
      </span>
    </button>
  );
}
