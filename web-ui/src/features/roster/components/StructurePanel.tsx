import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { RosterSummary } from '../rosterTypes';
import { rosterWords } from '../rosterWords';

interface StructurePanelProps {
  dossierId: string;
  summary: RosterSummary;
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')}%`);

/** How the list is made up, figures beside aims; and the list as a file or on paper. */
export function StructurePanel({ dossierId, summary }: StructurePanelProps) {
  const say = useWords(rosterWords);
  return (
    <div className="stack-s">
      <div className="cluster no-print">
        <a className="button" href={`/api/dossiers/${dossierId}/items.xlsx`} download>
          {say('download')}
        </a>
        <Button onClick={() => window.print()}>{say('print')}</Button>
      </div>
      {summary.figures.length > 0 && (
        <details>
          <summary>{say('structure')}</summary>
          <p className="soft small">{say('structureNote', { day: formatDay(summary.asOf) })}</p>
          <ScrollArea label={say('structure')} className="roster-scroll">
            <table className="roster-table">
              <thead>
                <tr>
                  <th scope="col">{say('figure')}</th>
                  <th scope="col">{say('itemCount')}</th>
                  <th scope="col">{say('peopleCount')}</th>
                  <th scope="col">{say('share')}</th>
                  <th scope="col">{say('aim')}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{say('whole')}</th>
                  <td>{summary.counted}</td>
                  <td>{summary.people}</td>
                  <td />
                  <td />
                </tr>
                {summary.figures.map((figure) => (
                  <tr key={figure.name}>
                    <th scope="row">{figure.label}</th>
                    <td>{figure.items}</td>
                    <td>{figure.people}</td>
                    <td>{percent(figure.people, summary.people)}</td>
                    <td>
                      {figure.aim !== null && (
                        <span title={figure.source ?? undefined}>
                          {say('aimFrom', { n: figure.aim })}
                          {figure.confidence !== 'SOURCED' && <span className="soft"> ({say('toConfirm')})</span>}
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        </details>
      )}
    </div>
  );
}
