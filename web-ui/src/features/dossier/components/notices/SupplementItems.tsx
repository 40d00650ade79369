import type { DossierView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Tag } from '../../../../ui/text/Tag';
import { dossierWords } from '../../dossierWords';

type Items = NonNullable<DossierView['supplement']>['items'];

/** One line per paper asked for: what was wrong, and what came or why nothing did. Papers by their names, not their codes. */
export function SupplementItems({ dossier, items }: { dossier: DossierView; items: Items }) {
  const say = useWords(dossierWords);
  const nameOf = (code: string) => dossier.requirements.find((requirement) => requirement.code === code)?.name ?? code;
  return (
    <ul className="notice__list">
      {items.map((item) => (
        <li key={`${item.document}-${item.defect}`}>
          <Tag tone={item.documentIds.length > 0 ? 'good' : item.answer ? 'plain' : 'soon'}>
            {item.documentIds.length > 0 ? say('itemCame', { n: item.documentIds.length }) : say(item.answer ? 'itemReason' : 'itemOpen')}
          </Tag>{' '}
          <strong>{nameOf(item.document)}</strong>: {item.defect}
          {item.ground && <span className="soft"> ({say('ground', { text: item.ground })})</span>}
          {item.answer && <p>{say('itemAnswer', { text: item.answer })}</p>}
        </li>
      ))}
    </ul>
  );
}
