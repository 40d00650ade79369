import { useQuery } from '@tanstack/react-query';
import { PdfPages } from '../../features/papers/components/PdfPages';
import { signingQuery } from '../../features/signing/api/signingQuery';
import { signingFileUrl } from '../../features/signing/signing';
import { signingWords } from '../../features/signing/signingWords';
import { useWords } from '../../i18n/useWords';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';

/** The signed file that counts, to be looked at before it is numbered and issued. */
export function SignedPaperTab({ dossierId }: { dossierId: string }) {
  const say = useWords(signingWords);
  const signing = useQuery(signingQuery(dossierId));
  if (signing.isPending) return <Loading />;
  if (!signing.data) return <ProblemNotice error={signing.error} onRetry={() => void signing.refetch()} />;
  const latest = signing.data.signed[0];
  if (!latest) {
    return (
      <EmptyState title={say('noSigned')}>
        <p>{say('noSignedHint')}</p>
      </EmptyState>
    );
  }
  const url = signingFileUrl(dossierId, latest.id);
  return <PdfPages key={url} url={url} title={signing.data.title} />;
}
