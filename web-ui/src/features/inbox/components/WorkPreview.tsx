import { useQuery } from '@tanstack/react-query';
import { asProblem } from '../../../api/ApiProblem';
import type { DossierView } from '../../../api/dossierTypes';
import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { useSettled } from '../../../ui/form/useSettled';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { DueText } from '../../../ui/text/DueText';
import { dossierPreviewQuery } from '../api/dossierPreviewQuery';
import { previewWords } from '../previewWords';
import './WorkPreview.css';

/** Who walks on is not followed at every row. */
const PAUSE_MS = 300;
const LACKS = { MISSING: 'missing', EXPIRED: 'expired', DOUBTFUL: 'doubtful' } as const;

/** The dossier of the row one stands in, beside the list; null where one stands in none. */
export function WorkPreview({ row }: { row: WorkItemRow | null }) {
  const say = useWords(previewWords);
  const dossierId = useSettled(row?.dossierId ?? null, PAUSE_MS);
  const asked = useQuery({ ...dossierPreviewQuery(dossierId ?? ''), enabled: dossierId !== null });
  return (
    // Reached by Tab, so that it can be scrolled by key.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <aside className="work-preview no-print" aria-label={say('title')} aria-busy={asked.isFetching || undefined} tabIndex={0}>
      {dossierId === null && <p className="soft small">{say('none')}</p>}
      {asked.isLoading && <Loading />}
      {asked.isError && (asProblem(asked.error).status === 404 ? <p className="soft">{say('unseen')}</p> : <ProblemNotice error={asked.error} />)}
      {asked.data && asked.data.id === dossierId && <Glance dossier={asked.data} />}
    </aside>
  );
}

function Glance({ dossier }: { dossier: DossierView }) {
  const say = useWords(previewWords);
  const open = dossier.steps.filter((step) => step.state === 'CURRENT');
  const required = dossier.requirements.filter((paper) => paper.required && paper.handedIn);
  const lacking = required.flatMap((paper) => {
    const word = LACKS[paper.state as keyof typeof LACKS];
    return word ? [{ code: paper.code, text: say(word, { paper: paper.name }) }] : [];
  });
  const sentences = [...new Set(dossier.clocks.flatMap((clock) => clock.sentences))];
  return (
    <div className="stack">
      <div>
        <h2 className="work-preview__name">{dossier.about}</h2>
        <p className="soft small">
          {dossier.code} · {dossier.procedure.name}
        </p>
        <p className="small">
          {dossier.statusName}
          {dossier.supplement && <> · {say('supplement')}</>}
        </p>
      </div>
      <section>
        <h3>{say('place')}</h3>
        {open.length === 0 && <p className="small">{say('ended')}</p>}
        <ul className="small">
          {open.map((step) => (
            <li key={step.id ?? step.stepId}>
              {[step.name, step.unitName, step.holderName].filter(Boolean).join(' · ')}
              {step.dueOn && (
                <>
                  {' '}
                  <DueText dueOn={step.dueOn} remainingText={step.remainingText} overdue={step.late} />
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      {required.length > 0 && (
        <section>
          <h3>{say('papers')}</h3>
          <p className="small">{say('papersThere', { n: required.filter((paper) => paper.state === 'PRESENT').length, of: required.length })}</p>
          <ul className="small">
            {lacking.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {sentences.length > 0 && (
        <section>
          <h3>{say('why')}</h3>
          <ul className="small">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
