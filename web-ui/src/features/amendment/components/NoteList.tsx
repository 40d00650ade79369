import { useQuery } from '@tanstack/react-query';
import type { Wire } from '../../../api/wire';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { amendmentsQuery } from '../api/amendmentsQuery';
import { amendmentWords } from '../amendmentWords';
import './NoteList.css';

/** Talks by telephone and what was put right on the spot, the latest first. */
export function NoteList({ dossierId }: { dossierId: string }) {
  const say = useWords(amendmentWords);
  const amendments = useQuery(amendmentsQuery(dossierId));
  if (amendments.isPending) return <Loading />;
  if (amendments.isError) return <ProblemNotice error={amendments.error} onRetry={() => void amendments.refetch()} />;
  if (amendments.data.notes.length === 0) return <p className="soft">{say('noNotes')}</p>;
  return (
    <ol className="notes">
      {[...amendments.data.notes].reverse().map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </ol>
  );
}

function Note({ note }: { note: Wire<'NoteView'> }) {
  const say = useWords(amendmentWords);
  const paper =
    note.paper && (note.broughtAt ? say('brought', { paper: note.paper, when: formatInstant(note.broughtAt) }) : say('awaited', { paper: note.paper }));
  return (
    <li className="notes__note">
      <strong>{say(`kind${note.kind}`)}</strong> · {note.talkedTo}
      <p>{note.content}</p>
      <p className="soft small">{[formatInstant(note.talkedAt), say('notedBy', { name: note.officialName }), paper].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
