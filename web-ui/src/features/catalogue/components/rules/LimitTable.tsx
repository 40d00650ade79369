import { useWords } from '../../../../i18n/useWords';
import { Tag } from '../../../../ui/text/Tag';
import type { LimitLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { Evidence } from '../entry/Evidence';
import './LimitTable.css';

/** The limits of the whole. The Party's rule and the office's promise are never taken for one another. */
export function LimitTable({ limits }: { limits: LimitLine[] }) {
  const say = useWords(catalogueWords);
  return (
    <>
      <ul className="limits">
        {limits.map((limit) => (
          <li key={limit.name} className="limit">
            <p className="limit__length">{limit.limitText}</p>
            <div className="limit__body">
              <h3 className="limit__label">{limit.label}</h3>
              <p className="limit__basis">
                {limit.name === 'promise' ? <Tag tone="info">{say('promise')}</Tag> : <Tag>{say('party')}</Tag>} <span className="soft">{say('basis')}:</span>{' '}
                {limit.legalBasis}
              </p>
              {limit.stepsExceed && (
                <p className="limit__basis">
                  <span className="soft">{say('stepsExceed')}:</span> {limit.stepsExceed}
                </p>
              )}
              <Evidence row={limit} />
            </div>
          </li>
        ))}
      </ul>
      <p className="limits__note">{say('daysNote')}</p>
    </>
  );
}
