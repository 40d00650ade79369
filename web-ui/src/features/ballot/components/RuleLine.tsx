import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/Tag';
import type { Ballot } from '../ballot';
import { ballotWords } from '../ballotWords';

/** The rule in plain words, where it is written and how sure that is. */
export function RuleLine({ rule }: { rule: Ballot['rule'] }) {
  const say = useWords(ballotWords);
  return (
    <div className="small">
      <p>{say('rule', { threshold: rule.threshold })}</p>
      <p className="soft">
        {say('source', { source: rule.source })} <Tag tone={rule.confidence === 'sourced' ? 'good' : 'soon'}>{say(rule.confidence)}</Tag>
      </p>
      {rule.note && <p className="soft">{rule.note}</p>}
    </div>
  );
}
