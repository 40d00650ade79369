import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Wire } from '../../../api/wire';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { withdrawWorkNote } from '../api/workNoteActs';
import { workNotesKey, workNotesQuery } from '../api/workNotesQuery';
import { workNoteWords } from '../workNoteWords';
import { WriteNote } from './WriteNote';
import './WorkNotes.css';

/** Notes beside the dossier, the latest first; what they are not stands above them. */
export function WorkNotes({ dossierId }: { dossierId: string }) {
  const say = useWords(workNoteWords);
  const notes = useQuery(workNotesQuery(dossierId));
  if (notes.isPending) return <Loading />;
  if (notes.isError) return <ProblemNotice error={notes.error} onRetry={() => void notes.refetch()} />;
  return (
    <div className="stack no-print">
      <Notice kind="info" title={say('mark')}>
        <p>{say('about')}</p>
        <p>{say('kept', { n: notes.data.keptMonths })}</p>
      </Notice>
      {notes.data.writes && <WriteNote dossierId={dossierId} />}
      {notes.data.items.length === 0 && <p className="soft">{say('none')}</p>}
      <ol className="work-notes">
        {notes.data.items.map((note) => (
          <Note key={note.id} dossierId={dossierId} note={note} />
        ))}
      </ol>
    </div>
  );
}

function Note({ dossierId, note }: { dossierId: string; note: Wire<'WorkNoteView'> }) {
  const say = useWords(workNoteWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdrawing = useMutation({
    mutationFn: () => withdrawWorkNote(dossierId, note.id),
    onSettled: () => client.invalidateQueries({ queryKey: workNotesKey(dossierId) }),
  });
  const when = formatInstant(note.writtenAt);
  return (
    <li className="work-notes__note">
      {note.withdrawnAt ? <p className="soft">{say('withdrawn', { when: formatInstant(note.withdrawnAt) })}</p> : <p>{note.text}</p>}
      <p className="soft small">{say('by', { name: note.writtenByName, when })}</p>
      {withdrawing.isError && <ProblemNotice error={withdrawing.error} />}
      {note.mine && (
        <Button look="quiet" size="small" busy={withdrawing.isPending} aria-label={say('withdrawOf', { when })} onClick={() => setAsking(true)}>
          {say('withdraw')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={say('withdraw')}
          text={say('withdrawText')}
          action={say('withdraw')}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            withdrawing.mutate();
          }}
        />
      )}
    </li>
  );
}
