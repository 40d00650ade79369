import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { SelectField } from '../../../ui/form/SelectField';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { comparisonQuery, type VersionComparison } from '../api/versionsQuery';
import { versionWords } from '../versionWords';
import './VersionTable.css';

interface TwoVersionsProps {
  slug: string;
  /** The latest first. */
  numbers: number[];
}

export function TwoVersions({ slug, numbers }: TwoVersionsProps) {
  const say = useWords(versionWords);
  const [left, setLeft] = useState(String(numbers[1] ?? ''));
  const [right, setRight] = useState(String(numbers[0] ?? ''));
  const choices = numbers.map((n) => ({ value: String(n), label: say('one', { n }) }));
  return (
    <section className="panel stack" aria-labelledby="compare-title">
      <h2 id="compare-title">{say('compareTitle')}</h2>
      {numbers.length < 2 ? (
        <p>{say('onlyOne')}</p>
      ) : (
        <>
          <div className="version-choice">
            <SelectField id="version-left" label={say('left')} value={left} onChange={setLeft} choices={choices} />
            <SelectField id="version-right" label={say('right')} value={right} onChange={setRight} choices={choices} />
          </div>
          <Compared slug={slug} from={Number(left)} to={Number(right)} />
        </>
      )}
    </section>
  );
}

function Compared({ slug, from, to }: { slug: string; from: number; to: number }) {
  const say = useWords(versionWords);
  const compared = useQuery(comparisonQuery(slug, from, to));
  if (compared.isPending) return <Loading />;
  if (compared.error) return <ProblemNotice error={compared.error} onRetry={() => void compared.refetch()} />;
  const { differences, more } = compared.data;
  return (
    <>
      <h3>{say('differences')}</h3>
      {differences.length === 0 ? (
        <p>{say('nothing')}</p>
      ) : (
        <ul className="version-differences">
          {differences.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be alike, and none ever moves
            <li key={at}>{each.sentence}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="soft">{say('more', { n: more })}</p>}
      <h3>{say('limits')}</h3>
      <LimitColumns compared={compared.data} />
    </>
  );
}

function LimitColumns({ compared }: { compared: VersionComparison }) {
  const say = useWords(versionWords);
  const left = say('one', { n: compared.from });
  const right = say('one', { n: compared.to });
  return (
    <ScrollArea className="versions-scroll" label={say('limits')}>
      <table className="version-limits stacked-table" role="table" aria-label={say('limits')}>
        <thead role="rowgroup">
          <tr role="row">
            {[say('place'), left, right].map((head, at) => (
              <th role="columnheader" scope="col" key={['place', 'left', 'right'][at]}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {compared.limits.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be called alike, and none ever moves
            <tr role="row" key={at} className={each.before === each.after ? '' : 'differs'}>
              <th role="rowheader" scope="row">
                {each.label}
              </th>
              <td role="cell" data-label={left}>
                {each.before ?? say('none')}
              </td>
              <td role="cell" data-label={right}>
                {each.after ?? say('none')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
