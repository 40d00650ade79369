import { useQuery } from '@tanstack/react-query';
import type { DocumentView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { earlierPapersQuery } from '../../api/earlierPapersQuery';
import { cardWords } from '../../cardWords';
import { paperUrl } from '../../paperUrl';

/** The scans behind this one: kept, and readable. */
export function EarlierPapers({ dossierId, document }: { dossierId: string; document: DocumentView }) {
  const say = useWords(cardWords);
  const earlier = useQuery(earlierPapersQuery(dossierId, document.id));
  if (!earlier.data?.length) return null;
  const behind = [document, ...earlier.data];
  return (
    <p className="small">
      {say('earlier')}:{' '}
      {earlier.data.map((scan, index) => (
        <span key={scan.id}>
          {index > 0 && ', '}
          <a href={paperUrl(dossierId, scan.id)} target="_blank" rel="noreferrer">
            {say(behind[index]?.cutFrom === scan.id ? 'earlierCut' : 'earlierReplaced', { name: scan.fileName ?? '' })}
          </a>
        </span>
      ))}
    </p>
  );
}
