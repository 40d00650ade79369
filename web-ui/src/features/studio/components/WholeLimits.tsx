import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import type { StudioLimit } from '../api/studioQuery';
import { studioWords } from '../studioWords';
import { Basis } from './Basis';
import './WholeLimits.css';

/** The limits of the whole, each with a bar of what its steps take. */
export function WholeLimits({ limits }: { limits: StudioLimit[] }) {
  const say = useWords(studioWords);
  return (
    <section className="stack-s" aria-labelledby="whole-limits">
      <h2 id="whole-limits">{say('wholes')}</h2>
      <ul className="whole-limits">
        {limits.map((limit) => (
          <li key={limit.name} className="whole-limit">
            <h3>
              {limit.label}: {limit.limit.text}
            </h3>
            <p className="small soft">{say('between', { from: limit.from, to: limit.to })}</p>
            <SumBar limit={limit} />
            <p className="cluster">
              <Tag tone={limit.promise ? 'info' : 'plain'}>{say(limit.promise ? 'promise' : 'party')}</Tag>
              {limit.extension && <span className="small">{say('extension', { n: limit.extension.text })}</span>}
              <span className="small soft">
                {say('warnAt')} {say('percent', { n: limit.warnAt })}
              </span>
            </p>
            <Basis row={limit} text={limit.legalBasis} />
          </li>
        ))}
      </ul>
      <p className="small soft">{say('sumHint')}</p>
    </section>
  );
}

function SumBar({ limit }: { limit: StudioLimit }) {
  const say = useWords(studioWords);
  const { sum } = limit;
  if (!sum) return <p className="small">{say('noWay')}</p>;
  const mixed = sum.others.length > 0;
  const share = Math.min(100, mixed ? (100 * sum.workingDays) / sum.wholeWorkingDays : (100 * sum.amount) / limit.limit.amount);
  const list = sum.others.map((each) => `${each.label} (${each.limit})`).join(', ');
  return (
    <>
      <p className="whole-limit__sum">{say('sum', { n: sum.amount, whole: limit.limit.text })}</p>
      <div className="whole-limit__bar" aria-hidden="true">
        <div className={`whole-limit__part${sum.exceeds ? ' whole-limit__part--over' : ''}`} style={{ width: `${share}%` }} />
      </div>
      {mixed && (
        <>
          <p className="small">{say('about', { n: sum.workingDays, whole: sum.wholeWorkingDays, k: sum.others.length })}</p>
          <p className="small">{say('others', { list })}</p>
        </>
      )}
      {sum.exceeds && (
        <p className="small">
          <Tag tone="late">{say('exceeds')}</Tag> {limit.stepsExceed && say('why', { text: limit.stepsExceed })}
        </p>
      )}
    </>
  );
}
