import { useWords } from '../../../../i18n/useWords';
import { Tag } from '../../../../ui/text/Tag';
import type { DocumentLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';

export function PaperName({ paper }: { paper: DocumentLine }) {
  const say = useWords(catalogueWords);
  return (
    <>
      <span className="papers__name">{paper.name}</span>
      <span className="papers__code">
        {say('symbol', { code: paper.code })}
        {paper.number104 && <> · {say('number104', { n: paper.number104 })}</>}
      </span>
      {paper.recordOnly && (
        <span className="papers__record">
          <Tag tone="info">{say('recordOnly')}</Tag> {say('recordOnlyText')}
        </span>
      )}
    </>
  );
}
