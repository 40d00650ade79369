import { useWords } from '../../../../i18n/useWords';
import { Icon } from '../../../../ui/text/Icon';
import { MADE_PAPERS, madePaperId } from '../../madePapers';
import { printWords } from '../../printWords';

interface MadePaperListProps {
  selectedId: string | null;
  onSelect: (paperId: string) => void;
}

export function MadePaperList({ selectedId, onSelect }: MadePaperListProps) {
  const say = useWords(printWords);
  return (
    <div>
      <h3 className="papers__stage">{say('made')}</h3>
      <ul>
        {MADE_PAPERS.map((code) => (
          <li key={code}>
            <button
              type="button"
              className="paper-file"
              aria-current={selectedId === madePaperId(code) ? 'true' : undefined}
              onClick={() => onSelect(madePaperId(code))}
            >
              <Icon name="file" size={16} />
              <span>
                {/^\d/.test(code) ? `${code} · ` : ''}
                {say(code)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
