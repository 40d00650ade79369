import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import type { BallotRule } from '../ballot';
import { ballotWords } from '../ballotWords';

/** The rule in plain words, where it is written and how sure that is. */
export function RuleLine({ rule, taken }: { rule: BallotRule; taken: number | null }) {
  const say = useWords(ballotWords);
  const { atMost } = rule;
  const usedUp = atMost !== null && taken !== null && taken >= atMost.votes;
  return (
    <div className="small ballot__rule">
      <div>
        <p>{say(rule.byName ? 'ruleNames' : rule.perItem ? 'ruleItems' : 'rule', { threshold: rule.threshold })}</p>
        <Source of={rule} />
      </div>
      {rule.quorum && (
        <div>
          <p>{say('quorum', { text: rule.quorum.text })}</p>
          <Source of={rule.quorum} />
        </div>
      )}
      {rule.goesTo.length > 0 && (
        <div>
          {rule.goesTo.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {atMost && (
        <div>
          <p className={usedUp ? 'ballot__unkept' : undefined}>
            {usedUp
              ? say('usedUp', { n: taken })
              : taken === null
                ? say('timesAtMost', { most: atMost.votes })
                : say('times', { n: taken + 1, most: atMost.votes })}
          </p>
          <Source of={atMost} />
        </div>
      )}
      {!rule.announced && <div>{say('unannounced')}</div>}
      {rule.note && <div className="soft">{rule.note}</div>}
    </div>
  );
}

function Source({ of }: { of: Pick<BallotRule, 'source' | 'confidence'> }): ReactNode {
  const say = useWords(ballotWords);
  return (
    <p className="soft">
      {say('source', { source: of.source })} <Tag tone={of.confidence === 'sourced' ? 'good' : 'soon'}>{say(of.confidence)}</Tag>
    </p>
  );
}
