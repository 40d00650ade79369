import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DocumentView, DossierView } from '../../api/dossierTypes';
import { RecallNotice } from '../../features/dossier/components/notices/RecallNotice';
import { nextWorkQuery } from '../../features/inbox/api/nextWorkQuery';
import { PrintPaper } from '../../features/papers/components/view/PrintPaper';
import { paperUrl } from '../../features/papers/paperUrl';
import { formatDay } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { appWords } from '../appWords';
import { paths } from '../paths';
import { useRecalled } from './useRecalled';
import './CompletedResult.css';

interface CompletedResultProps {
  /** What was done, in a sentence. */
  done: string;
  /** The dossier after it; null where it has gone out of this official's sight. */
  dossier: DossierView | null;
  /** Papers the office has issued by it. */
  issued: DocumentView[];
  /** The page it stands on goes on with the same dossier. */
  stays: boolean;
}

/** What became of it, by the server's own word: who has it now, what to print, what can be taken back, what is next. */
export function CompletedResult({ done, dossier, issued, stays }: CompletedResultProps) {
  const say = useWords(appWords);
  return (
    <div className="completed-result">
      <p>
        {done} {!stays && <WentTo dossier={dossier} />}
      </p>
      {dossier &&
        issued.map((paper) => (
          <p key={paper.id} className="cluster">
            {say('issuedPaper', { title: paper.title ?? '' })}
            {paper.mediaType && (
              <PrintPaper key={paperUrl(dossier.id, paper.id)} url={paperUrl(dossier.id, paper.id)} mediaType={paper.mediaType} look="main" />
            )}
          </p>
        ))}
      {dossier && !stays && <Recall dossier={dossier} />}
      {!stays && <NextWork />}
    </div>
  );
}

function Recall({ dossier }: { dossier: DossierView }) {
  return <RecallNotice dossier={dossier} onRecalled={useRecalled(dossier.id)} onRefused={() => undefined} />;
}

/** A list may have opened a step for each of hundreds. */
const NAMED = 4;

function WentTo({ dossier }: { dossier: DossierView | null }) {
  const say = useWords(appWords);
  if (!dossier) return <>{say('outOfSight')}</>;
  const open = dossier.steps.filter((step) => step.state === 'CURRENT');
  if (open.length === 0) return <>{say('nowStands', { status: dossier.statusName })}</>;
  const places = open.slice(0, NAMED).map((step) => {
    const who = step.holderName
      ? say('goneToPerson', { name: step.holderName, unit: step.unitName ?? '' })
      : [step.roleLabel, step.unitName].filter(Boolean).join(', ');
    return [who ? `${step.name}: ${who}` : step.name, step.dueOn && say('goneDue', { day: formatDay(step.dueOn) })].filter(Boolean).join(', ');
  });
  const more = open.length - places.length;
  return <>{say('goneTo', { places: [...places, more > 0 && say('goneMore', { n: more })].filter(Boolean).join('; ') })}</>;
}

function NextWork() {
  const say = useWords(appWords);
  const next = useQuery(nextWorkQuery).data?.items[0];
  if (!next) return null;
  return (
    <p>
      <Link to={paths.workItem(next.id)} className="button button--plain button--small">
        {say('nextWork')}
      </Link>{' '}
      <span className="soft small">
        {next.stepName} · {next.personName}
      </span>
    </p>
  );
}
