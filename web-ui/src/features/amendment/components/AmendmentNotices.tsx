import { useQuery } from '@tanstack/react-query';
import type { DossierView } from '../../../api/dossierTypes';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Notice } from '../../../ui/notice/Notice';
import { amendmentsQuery } from '../api/amendmentsQuery';
import { amendmentWords } from '../amendmentWords';

/** That the dossier is suspended, with its cause for whom the server lets read it; and what the cell may bring. */
export function AmendmentNotices({ dossier }: { dossier: DossierView }) {
  const say = useWords(amendmentWords);
  const known = useQuery({ ...amendmentsQuery(dossier.id), enabled: dossier.closedAt === null }).data;
  if (!known) return null;
  const papers = known.awaitedPapers.map((code) => dossier.requirements.find((paper) => paper.code === code)?.name ?? code);
  return (
    <>
      {known.suspension && (
        <Notice kind="soon" title={known.suspension.sentence}>
          <p className="soft">{say('since', { when: formatInstant(known.suspension.since) })}</p>
          {known.suspension.cause && (
            <p>
              <strong>{say('sealedCause')}</strong>: {known.suspension.cause}
            </p>
          )}
        </Notice>
      )}
      {papers.length > 0 && (
        <Notice kind="soon" title={say('bringTitle')}>
          <p>{say('bringText', { papers: papers.join('; ') })}</p>
        </Notice>
      )}
    </>
  );
}
