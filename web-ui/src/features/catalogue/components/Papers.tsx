import { useWords } from '../../../i18n/useWords';
import type { DocumentLine, Stage } from '../catalogueEntry';
import { catalogueWords } from '../catalogueWords';
import { columnsOf } from '../paperColumns';
import { PaperTable } from './PaperTable';

const STAGES: Stage[] = ['SUBMISSION', 'RESULT', 'AFTER_CEREMONY'];

/** The papers by the moment at which they must be there. */
export function Papers({ papers }: { papers: DocumentLine[] }) {
  const say = useWords(catalogueWords);
  const columns = columnsOf(papers);
  return (
    <>
      <p className="soft small">{say('numbersNote')}</p>
      {STAGES.map((stage) => {
        const ofStage = papers.filter((paper) => paper.stage === stage);
        if (ofStage.length === 0) return null;
        return (
          <section key={stage} className="paper-stage">
            <h3 className="paper-stage__title">
              {say(stage)} <span className="paper-stage__count">{say('papersOf', { n: ofStage.length })}</span>
            </h3>
            <PaperTable label={say(stage)} papers={ofStage} columns={columns} />
          </section>
        );
      })}
    </>
  );
}
