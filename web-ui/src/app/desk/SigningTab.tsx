import { useQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/ApiProblem';
import { PdfPages } from '../../features/papers/components/view/PdfPages';
import { PrintPaper } from '../../features/papers/components/view/PrintPaper';
import { signingQuery } from '../../features/signing/api/signingQuery';
import { draftPdfUrl, signingFileUrl } from '../../features/signing/signing';
import { signingWords } from '../../features/signing/signingWords';
import { formatInstant } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { EmptyState } from '../../ui/notice/EmptyState';
import { Loading } from '../../ui/notice/Loading';
import { Notice } from '../../ui/notice/Notice';
import { ProblemNotice } from '../../ui/notice/ProblemNotice';

/** What is signed lies open: the signed file that counts, before it the latest draft in its own words. */
export function SigningTab({ dossierId }: { dossierId: string }) {
  const say = useWords(signingWords);
  const signing = useQuery(signingQuery(dossierId));
  if (signing.isPending) return <Loading />;
  if (!signing.data) {
    if (asProblem(signing.error).status === 403) return <Notice>{say('closed')}</Notice>;
    return <ProblemNotice error={signing.error} onRetry={() => void signing.refetch()} />;
  }
  const { title } = signing.data;
  const signed = signing.data.signed[0];
  const draft = signing.data.drafts[0];
  if (!signed && !draft) return <EmptyState title={say('noDraft')} />;
  const url = signed ? signingFileUrl(dossierId, signed.id) : draftPdfUrl(dossierId, draft!.id);
  return (
    <article className="paper-view" aria-labelledby="signing-shown">
      <header className="paper-view__head">
        <h3 id="signing-shown" title={title}>
          {title}
        </h3>
        <div className="paper-view__acts no-print">
          <PrintPaper key={url} url={url} mediaType="application/pdf" />
        </div>
      </header>
      <p className="soft small">
        {signed
          ? say('shownSigned', { n: signed.version })
          : say('shownDraft', { n: draft!.version, who: draft!.addedByName, when: formatInstant(draft!.addedAt) })}
      </p>
      <PdfPages key={url} url={url} title={title} />
    </article>
  );
}
