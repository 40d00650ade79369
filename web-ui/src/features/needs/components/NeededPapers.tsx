import { papersByStep } from '../../../api/papersByStep';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import { blankPath, type NeededPaper } from '../api/needsQuery';
import { needsWords } from '../needsWords';

/** By the step that needs them; forms to take home where there are any. */
export function NeededPapers({ slug, papers }: { slug: string; papers: NeededPaper[] }) {
  const say = useWords(needsWords);
  const own = papers.filter((paper) => !paper.onTheWay);
  const others = papers.filter((paper) => paper.onTheWay);
  const anyBlank = own.some((paper) => paper.blank);
  return (
    <>
      <p>
        <strong>{say('needed', { n: own.filter((paper) => paper.certain).length })}</strong>
      </p>
      {!anyBlank && <p className="soft">{say('noBlankAny')}</p>}
      {papersByStep(own).map((group) => (
        <section key={group.key}>
          {group.step && <h3 className="needs__step">{say('at', { step: group.step })}</h3>}
          <ul className="need-papers">
            {group.papers.map((paper) => (
              <PaperCard key={paper.code} slug={slug} paper={paper} sayNoBlank={anyBlank} />
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 && (
        <details className="needs__others">
          <summary>{say('onTheWay', { n: others.length })}</summary>
          <ul>
            {others.map((paper) => (
              <li key={paper.code}>
                {paper.name} <span className="soft small">{say('issuer', { issuer: paper.issuer })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PaperCard({ slug, paper, sayNoBlank }: { slug: string; paper: NeededPaper; sayNoBlank: boolean }) {
  const say = useWords(needsWords);
  const facts = [
    paper.own ? say('own') : say('issuer', { issuer: paper.issuer }),
    paper.copies ? say('copies', { n: paper.copies }) : null,
    paper.validity ? say('validity', { text: paper.validity }) : null,
  ].filter(Boolean);
  return (
    <li className="need-paper">
      <p className="need-paper__name">
        {paper.name} {!paper.certain && <Tag tone="soon">{say('perhaps')}</Tag>}
      </p>
      {!paper.certain && paper.condition && <p className="small">{say('perhapsText', { condition: lower(paper.condition) })}</p>}
      <p className="small soft">{facts.join(' · ')}</p>
      {paper.recordOnly && <p className="small">{say('recordOnly')}</p>}
      {paper.blank && (
        <a className="button no-print" href={blankPath(slug, paper.blank)} download>
          {say('blank', { type: paper.blank.split('.').pop() ?? '' })}
          <span className="visually-hidden">: {paper.name}</span>
        </a>
      )}
      {!paper.blank && sayNoBlank && !paper.recordOnly && <p className="small soft">{say('noBlank')}</p>}
    </li>
  );
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);
