import { papersByStep } from '../../../../api/papersByStep';
import { useWords } from '../../../../i18n/useWords';
import type { DocumentLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { columnsOf } from '../../paperColumns';
import { PaperTable } from './PaperTable';

/** The papers by the step that needs them. */
export function Papers({ papers }: { papers: DocumentLine[] }) {
  const say = useWords(catalogueWords);
  const columns = columnsOf(papers);
  return (
    <>
      <p className="soft small">{say('numbersNote')}</p>
      {papersByStep(papers).map((group) => {
        const title = group.step === null ? say('results') : say('neededAt', { step: group.step });
        return (
          <section key={group.key} className="paper-stage">
            <h3 className="paper-stage__title">
              {title} <span className="paper-stage__count">{say('papersOf', { n: group.papers.length })}</span>
            </h3>
            <PaperTable label={title} papers={group.papers} columns={columns} />
          </section>
        );
      })}
    </>
  );
}
