import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { sayWanted } from '../api/sayWanted';
import type { Roster } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import type { GridLine } from './gridLines';

interface TitleLineProps {
  line: Exclude<GridLine, { kind: 'item' }>;
  index: number;
  roster: Roster;
  wantedLabel: string | null;
}

/** The head of a section, or of a post with how many are asked for and how many are listed. */
export function TitleLine({ line, index, roster, wantedLabel }: TitleLineProps) {
  const say = useWords(rosterWords);
  return (
    <tr role="row" aria-rowindex={index} className={`grid-row grid-${line.kind}-line`}>
      <th role="rowheader" scope="row" className="grid-line-text">
        {line.kind === 'section' ? (
          `${line.label} (${line.count})`
        ) : (
          <>
            <strong>{line.title}</strong>
            {wantedLabel !== null && <Wanted line={line} roster={roster} label={wantedLabel} />}
            <span className="soft">{say('counted', { n: line.count })}</span>
          </>
        )}
      </th>
    </tr>
  );
}

function Wanted({ line, roster, label }: { line: GridLine & { kind: 'title' }; roster: Roster; label: string }) {
  const say = useWords(rosterWords);
  const client = useQueryClient();
  const saying = useMutation({
    mutationFn: (wanted: number) => sayWanted(roster.taskId!, line.title, wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossier', roster.dossierId, 'items', 'summary'] }),
  });
  if (!roster.taskId || !roster.actions.includes('ENTER')) return <span>{say('wanted', { label, n: line.wanted ?? say('wantedUnknown') })}</span>;
  return (
    <label className="grid-wanted">
      {label}:
      <input
        key={line.wanted}
        type="number"
        min={0}
        max={1000}
        defaultValue={line.wanted ?? ''}
        aria-label={`${label}: ${line.title}`}
        onBlur={(event) => {
          const wanted = Number.parseInt(event.target.value, 10);
          if (!Number.isNaN(wanted) && wanted !== line.wanted) saying.mutate(wanted);
        }}
      />
    </label>
  );
}
