import { formatDay, today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { Tag } from '../../../ui/text/Tag';
import { folderHref, type Version, type Versions } from '../api/versionsQuery';
import { versionWords } from '../versionWords';
import './VersionTable.css';

export function VersionTable({ versions }: { versions: Versions }) {
  const say = useWords(versionWords);
  const columns = ['number', 'from', 'order', 'who', 'dossiers', ...(versions.mayExport ? (['folder'] as const) : [])] as const;
  return (
    <ScrollArea className="versions-scroll" label={say('list')}>
      <table className="versions stacked-table" role="table" aria-label={say('list')}>
        <HeadRow columns={columns} say={say} roles />
        <tbody role="rowgroup">
          {versions.versions.map((version) => (
            <tr role="row" key={version.id}>
              <th role="rowheader" scope="row">
                {say('one', { n: version.number })} <State version={version} />
              </th>
              <td role="cell" data-label={say('from')}>
                {formatDay(version.effectiveFrom)}
              </td>
              <td role="cell" data-label={say('order')}>
                {orderOf(version, say)}
              </td>
              <td role="cell" data-label={say('who')}>
                {version.draftedBy.length > 0 && <div>{say('drafted', { names: version.draftedBy.join(', ') })}</div>}
                {version.publishedBy !== null && <div>{say('published', { name: version.publishedBy })}</div>}
              </td>
              <td role="cell" className="versions__count" data-label={say('dossiers')}>
                {version.openDossiers}
              </td>
              {versions.mayExport && (
                <td role="cell">
                  <a href={folderHref(versions.slug, version.number)} download>
                    {say('take', { n: version.number })}
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function State({ version }: { version: Version }) {
  const say = useWords(versionWords);
  if (version.inForce) return <Tag tone="good">{say('inForce')}</Tag>;
  return <Tag tone="plain">{say(version.effectiveFrom > today() ? 'later' : 'former')}</Tag>;
}

function orderOf(version: Version, say: ReturnType<typeof useWords<typeof versionWords>>): string {
  if (version.orderNumber === null) return say('cameWith');
  return version.orderDate === null ? version.orderNumber : say('ordered', { number: version.orderNumber, day: formatDay(version.orderDate) });
}
