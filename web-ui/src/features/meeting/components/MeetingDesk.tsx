import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { meetingQuery } from '../api/meetingQuery';
import { columnsOf, outcomesOf } from '../gridColumns';
import { isClosed, isOpenVote, VOTES, type RowDraft } from '../meetingDraft';
import type { FieldsOf, Meeting } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import { rowStatus, type RowStatus, type StatusKind } from '../rowStatus';
import { useMeetingActs } from '../useMeetingActs';
import { useMeetingDraft } from '../useMeetingDraft';
import { useRowProblems } from '../useRowProblems';
import { MeetingGrid } from './MeetingGrid';
import { MeetingHead } from './MeetingHead';
import { MeetingPrint } from './MeetingPrint';
import { MeetingTools } from './MeetingTools';
import { RecordDialog } from './RecordDialog';
import { SaveLine } from './SaveLine';

interface MeetingDeskProps {
  meeting: Meeting;
  /** Whether its rows are asked for by name. */
  byName?: boolean;
  fieldsOf: FieldsOf;
  dossierHref: (id: string) => string;
  itemHref: (id: string) => string;
  onDiscarded: () => void;
}

/** One list: what holds for all above, a row for each dossier below, the acts at the end. */
export function MeetingDesk({ meeting, byName = false, fieldsOf, dossierHref, itemHref, onDiscarded }: MeetingDeskProps) {
  const say = useWords(meetingWords);
  const client = useQueryClient();
  const editable = meeting.actions.includes('edit');
  const rows = useRowProblems(meeting);
  const draft = useMeetingDraft(meeting, (saved) => void rows.check(saved));
  const acts = useMeetingActs(meeting, { byName, flush: draft.flush, version: draft.version, tell: rows.tell, check: rows.check });
  const [asking, setAsking] = useState(false);
  const { outcomeTitle, labels } = useTitles(meeting, fieldsOf);
  const others = meeting.rows.map((row) => `${row.state} ${row.holderName} ${row.ballot?.version} ${row.ballot?.confirmedByName}`).join();
  const { check } = rows;
  const checked = useRef<string>(undefined);
  // At first, and when others have done something to a row; each save asks for the rows it has changed.
  useEffect(() => {
    if (!editable || checked.current === others) return;
    checked.current = others;
    void check(null);
  }, [editable, others, check]);

  const statuses = new Map<string, RowStatus>(
    meeting.rows.map((row) => [
      row.workItemId,
      rowStatus({ row, draft: draft.draft.rows[row.workItemId]!, problem: rows.problems[row.workItemId], editable, labels, outcomeTitle, say }),
    ]),
  );
  const readyRows = meeting.rows.filter((row) => statuses.get(row.workItemId)!.kind === 'ready');
  const ready = new Map<string, number>();
  for (const row of readyRows) {
    const title = outcomeTitle(String(draft.draft.rows[row.workItemId]!.data.outcome ?? ''));
    ready.set(title, (ready.get(title) ?? 0) + 1);
  }
  const openVotes = meeting.rows.filter((row) => !isClosed(row) && isOpenVote(draft.draft.head, draft.draft.rows[row.workItemId]!, row.ballot?.tally)).length;
  const changeRow = (id: string, part: Partial<RowDraft>) => {
    rows.forget(id);
    draft.changeRow(id, part);
  };
  const reload = async () => draft.reload(await client.fetchQuery({ ...meetingQuery(meeting.id, byName), staleTime: 0 }));
  const ask = async () => {
    await draft.flush();
    await client.fetchQuery({ ...meetingQuery(meeting.id, byName), staleTime: 0 });
    await rows.check(null);
    setAsking(true);
  };
  useShortcut('record', () => void ask(), { active: editable });

  return (
    <div className="stack">
      {editable && <MeetingHead meeting={meeting} draft={draft.draft} fieldsOf={fieldsOf} onChange={draft.changeHead} />}
      {!editable && !meeting.actions.includes('confirm') && <p className="soft">{say('readOnly')}</p>}
      <p className="small no-print">{say('totals', totals(statuses))}</p>
      <MeetingGrid
        meeting={meeting}
        draft={draft.draft}
        statuses={statuses}
        problems={rows.problems}
        editable={editable}
        fieldsOf={fieldsOf}
        dossierHref={dossierHref}
        itemHref={itemHref}
        onChange={changeRow}
      />
      {rows.failure !== null && <ProblemNotice error={rows.failure} onRetry={() => void rows.check(null)} />}
      <div role="status" className="no-print">
        {acts.note && <Notice kind={acts.note.kind}>{acts.note.text}</Notice>}
      </div>
      <MeetingTools
        version={draft.version}
        meeting={meeting}
        ready={readyRows.length}
        openVotes={openVotes}
        acts={acts}
        onRecord={() => void ask()}
        onDiscarded={onDiscarded}
      >
        {editable && <SaveLine state={draft.state} onReload={() => void reload()} />}
      </MeetingTools>
      {asking && (
        <RecordDialog
          ready={ready}
          busy={acts.busy === 'record'}
          onClose={() => setAsking(false)}
          onRecord={() => {
            setAsking(false);
            void acts.record();
          }}
        />
      )}
      <MeetingPrint meeting={meeting} draft={draft.draft} statuses={statuses} fieldsOf={fieldsOf} />
    </div>
  );
}

/** What outcomes and fields are called on the screen. */
function useTitles(meeting: Meeting, fieldsOf: FieldsOf) {
  const say = useWords(meetingWords);
  const lang = useLanguage();
  const titles = new Map(outcomesOf(meeting.form, fieldsOf, lang).map((one) => [one.value, one.label]));
  const labels = new Map<string, string>([
    ['outcome', say('outcome')],
    ['postponedReason', say('postponedReason')],
    ['ballotReason', say('ballotReason')],
    ...VOTES.map((name): [string, string] => [name, say(name)]),
    ...columnsOf(meeting.form, fieldsOf, lang).map((field): [string, string] => [field.name, field.label]),
  ]);
  return { labels, outcomeTitle: (outcome: string | null) => titles.get(outcome ?? '') ?? outcome ?? '' };
}

function totals(statuses: Map<string, RowStatus>) {
  const kinds = [...statuses.values()].map((status) => status.kind);
  const count = (...of: StatusKind[]) => kinds.filter((kind) => of.includes(kind)).length;
  return {
    all: kinds.length,
    ready: count('ready'),
    lacking: count('lacking', 'blocked', 'waiting', 'checking', 'typed'),
    empty: count('empty'),
    left: count('postponed'),
    done: count('recorded'),
    moved: count('moved'),
  };
}
