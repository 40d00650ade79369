import { useWords } from '../../../i18n/useWords';
import type { Wire } from '../../../api/wire';
import { DataTable } from '../../../ui/table/DataTable';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { memberDataWords } from '../memberDataWords';

type Line = Wire<'Line'>;
export type LineKind = 'differing' | 'onlyHere' | 'onlyThere' | 'possible';

/** Which part of a line stands under which heading. */
const COLUMNS: Record<LineKind, [part: keyof Line, title: keyof typeof memberDataWords][]> = {
  differing: [
    ['row', 'row'],
    ['name', 'name'],
    ['identity', 'identity'],
    ['what', 'what'],
    ['here', 'here'],
    ['there', 'there'],
  ],
  onlyHere: [
    ['name', 'name'],
    ['identity', 'identity'],
    ['what', 'birth'],
    ['here', 'organisation'],
  ],
  onlyThere: [
    ['row', 'row'],
    ['name', 'name'],
    ['identity', 'identity'],
    ['what', 'birth'],
    ['there', 'organisation'],
  ],
  possible: [
    ['row', 'row'],
    ['name', 'name'],
    ['what', 'birth'],
    ['here', 'maybe'],
    ['there', 'why'],
  ],
};

export function LineTable({ kind, found }: { kind: LineKind; found: Wire<'Found'> }) {
  const say = useWords(memberDataWords);
  const shown = (line: Line, part: keyof Line) =>
    kind === 'possible' && part === 'there' && line.there ? say(line.there as 'SAME_NAME' | 'NUMBER_TWICE') : (line[part] ?? '–');
  return (
    <section className="stack member-data__part">
      <h3>
        {say(kind)} <span className="soft">({found.count})</span>
      </h3>
      {found.count === 0 && <p className="soft">{say('none')}</p>}
      {found.count > found.first.length && <p className="soft small">{say('firstOnly', { shown: found.first.length })}</p>}
      {found.first.length > 0 && (
        <ScrollArea className="member-data__scroll" label={say(kind)}>
          <DataTable
            caption={say(kind)}
            className="member-data"
            columns={COLUMNS[kind].map(([part, title]) => ({
              id: title,
              title: say(title),
              cell: (line: Line) => shown(line, part),
              names: part === 'name',
            }))}
            rows={found.first}
            idOf={(line) => `${line.row}-${line.name}-${line.what}-${line.identity}-${line.here}`}
            nameOf={(line) => line.name}
          />
        </ScrollArea>
      )}
    </section>
  );
}
