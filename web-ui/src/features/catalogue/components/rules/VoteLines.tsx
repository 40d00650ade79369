import { useWords } from '../../../../i18n/useWords';
import type { VoteLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { Evidence } from '../entry/Evidence';
import '../entry/EntryLines.css';
import './VoteLines.css';

/** By which share each body decides. */
export function VoteLines({ votes }: { votes: VoteLine[] }) {
  const say = useWords(catalogueWords);
  if (votes.length === 0) return null;
  return (
    <section className="entry-lines" aria-label={say('votes')}>
      <h3>{say('votes')}</h3>
      <dl className="entry-lines__rows vote-lines">
        {votes.map((vote) => (
          <div key={vote.name}>
            <dt>{vote.label}</dt>
            <dd>
              <p className="vote-lines__share">{say(vote.byName ? 'chosenBy' : 'inFavour', { share: vote.threshold })}</p>
              {vote.note && <p className="soft">{vote.note}</p>}
              <Evidence row={vote} />
              {vote.rules.length > 0 && (
                <ul className="entry-lines__rules">
                  {vote.rules.map((rule) => (
                    <li key={rule.text}>
                      {rule.text}
                      {rule.source && <Evidence row={rule} />}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
