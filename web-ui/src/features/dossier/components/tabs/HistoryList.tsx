import { useQuery } from '@tanstack/react-query';
import type { DossierView, HistoryEntry } from '../../../../api/dossierTypes';
import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords, type Say } from '../../../../i18n/useWords';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { dossierHistoryQuery } from '../../api/dossierHistoryQuery';
import { dossierWords } from '../../dossierWords';
import './HistoryList.css';

export function HistoryList({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  const history = useQuery(dossierHistoryQuery(dossier.id));
  if (history.isPending) return <Loading />;
  if (history.isError) return <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />;
  return (
    <details className="history" open={history.data.length <= 12}>
      <summary>{say('historyFold', { n: history.data.length })}</summary>
      <p className="soft small">{say('historyNote')}</p>
      <ol>
        {history.data.map((entry) => (
          <HistoryLine key={entry.seq} entry={entry} paper={paperOf(dossier, entry)} />
        ))}
      </ol>
    </details>
  );
}

/** What a line changed, where it changed something: the old beside the new. */
function historyDetail({ kind, details }: HistoryEntry, say: Say<typeof dossierWords>): string | null {
  const known = (details ?? {}) as Record<string, unknown>;
  const text = (member: string) => (/^\d{4}-\d{2}-\d{2}$/.test(String(known[member])) ? formatDay(String(known[member])) : String(known[member] ?? ''));
  if (kind === 'FactCorrected') return say('corrected', { label: text('label'), old: text('old'), now: text('new') });
  if (kind === 'PromiseRescheduled') return say('corrected', { label: say('PROMISE'), old: text('dueOn'), now: text('newDueOn') });
  if (kind === 'ReceiptReissued') return say('reissued', { made: text('replacedIssuedOn'), received: text('replacedReceivedOn') });
  return kind === 'LimitExtended' ? say('byDocument', { number: text('documentNumber') }) : null;
}

function HistoryLine({ entry, paper }: { entry: HistoryEntry; paper: string | null }) {
  const say = useWords(dossierWords);
  return (
    <li className="history__line">
      <span className="soft small">
        {say('historyEntry', { n: entry.seq })}
        <br />
        <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
      </span>
      <span>
        <strong>{entry.kindName}</strong>
        <span className="soft small">
          {[
            '',
            paper,
            entry.stepName,
            entry.officialName || null,
            entry.positionLabel,
            entry.onBehalfOf && say('onBehalfOf', { unit: entry.onBehalfOf }),
            entry.factDate && say('factOn', { day: formatDay(entry.factDate) }),
          ]
            .filter((part) => part !== null && part !== undefined && part !== entry.kindName)
            .join(' · ')}
        </span>
        {historyDetail(entry, say) && <span className="history__reason">{historyDetail(entry, say)}</span>}
        {entry.sentence && <span className="history__reason">{entry.sentence}</span>}
        {changesOf(entry).map((change) => (
          <span key={change.field} className="history__reason">
            {say('changed', { name: change.name, before: shown(change.before) || say('changedNothing'), after: shown(change.after) || say('changedNothing') })}
          </span>
        ))}
      </span>
    </li>
  );
}

/** The paper a line is about, by the name the case file gives it; null where it is about none. */
function paperOf(dossier: DossierView, { details }: HistoryEntry): string | null {
  const { documentId, requirementCode } = (details ?? {}) as Record<string, unknown>;
  const known = dossier.documents.find((document) => document.id === documentId);
  const code = requirementCode ?? known?.requirementCode;
  return dossier.requirements.find((requirement) => requirement.code === code)?.name ?? known?.title ?? (code ? String(code) : null);
}

interface MovedDate {
  label: string;
  before: string;
  after: string;
}

interface Change {
  field: string;
  name: string;
  before: string;
  after: string;
}

/** What a correction of a paper, another calendar or other limits, says it changed; nothing once the entry's payload was erased. */
function changesOf(entry: HistoryEntry): Change[] {
  const changes = entry.kind === 'DocumentCorrected' || entry.kind === 'DocumentRegistered' ? entry.details?.changes : undefined;
  if (Array.isArray(changes)) return changes as Change[];
  const dates = entry.kind === 'CalendarApplied' || entry.kind === 'LimitsApplied' ? entry.details?.dates : undefined;
  return Array.isArray(dates) ? (dates as MovedDate[]).map(({ label, ...date }, index) => ({ field: String(index), name: label, ...date })) : [];
}

const shown = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value);
