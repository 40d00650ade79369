import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../../api/ApiProblem';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { makeDraft } from '../api/makeDraft';
import { signingQuery } from '../api/signingQuery';
import type { Signing, SigningStage } from '../signing';
import { signingWords } from '../signingWords';
import { FileChooser } from './FileChooser';
import { SigningFiles } from './SigningFiles';
import './SigningPanel.css';

/** The paper of a decision on its way from draft to issue. */
export function SigningPanel({ dossierId, stage }: { dossierId: string; stage: SigningStage }) {
  const say = useWords(signingWords);
  const signing = useQuery(signingQuery(dossierId));
  if (signing.data) return <SigningCard signing={signing.data} stage={stage} />;
  if (signing.isPending) return <Loading />;
  if (asProblem(signing.error).status === 403) return <Notice>{say('closed')}</Notice>;
  return <ProblemNotice error={signing.error} onRetry={() => void signing.refetch()} />;
}

export function SigningCard({ signing, stage }: { signing: Signing; stage: SigningStage }) {
  const say = useWords(signingWords);
  const client = useQueryClient();
  const reload = () => void client.invalidateQueries({ queryKey: ['signing', signing.dossierId] });
  const making = useMutation({ mutationFn: () => makeDraft(signing.dossierId), onSuccess: reload });
  const may = (action: string) => signing.actions.includes(action);
  return (
    <section id="signing" tabIndex={-1} className="task-part signing" aria-label={say('panel')}>
      <div>
        <h3>{signing.title}</h3>
        <p className="soft small">{say('issuer', { unit: signing.issuer })}</p>
        {signing.number && signing.issuedOn && <p>{say('number', { number: signing.number, day: formatDay(signing.issuedOn) })}</p>}
      </div>
      <SigningFiles dossierId={signing.dossierId} title={say('drafts')} none={say('noDraft')} files={signing.drafts} />
      {may('makeDraft') && (
        <p>
          <Button size="small" look={signing.drafts.length === 0 ? 'main' : 'quiet'} busy={making.isPending} onClick={() => making.mutate()}>
            {say(signing.drafts.length === 0 ? 'makeDraft' : 'makeAgain')}
          </Button>
        </p>
      )}
      {making.isError && <ProblemNotice error={making.error} />}
      {may('uploadDraft') && (
        <FileChooser dossierId={signing.dossierId} kind="drafts" accept=".docx" label={say('uploadDraft')} hint={say('draftHint')} onKept={reload} />
      )}
      {(signing.signed.length > 0 || may('uploadSigned')) && (
        <SigningFiles dossierId={signing.dossierId} title={say('signed')} none={say('noSigned')} files={signing.signed} fingerprint />
      )}
      {may('uploadSigned') && (
        <FileChooser
          dossierId={signing.dossierId}
          kind="signed"
          accept=".pdf"
          label={say(signing.signed.length === 0 ? 'uploadSigned' : 'uploadSignedAgain')}
          hint={say('signedHint')}
          onKept={reload}
        />
      )}
      {stage === 'NUMBER' && <p className="soft small">{say('numberHint', { symbol: signing.symbol })}</p>}
    </section>
  );
}
