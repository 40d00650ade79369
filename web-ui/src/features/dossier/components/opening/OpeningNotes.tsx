import { useQuery } from '@tanstack/react-query';
import { openingNotesQuery } from '../../api/openingNotes';
import { AgeNotices } from './AgeNotices';

export function OpeningNotes({ procedure, personId }: { procedure: string; personId: string }) {
  return <AgeNotices notes={useQuery(openingNotesQuery(procedure, personId)).data ?? []} />;
}
