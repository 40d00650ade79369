import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { Tag } from '../../../ui/text/Tag';
import type { StudioFinding } from '../api/studioQuery';
import { studioWords } from '../studioWords';

/** What the check says of the times, what blocks first. */
export function TimeFindings({ findings, onShow }: { findings: StudioFinding[]; onShow: (step: string) => void }) {
  const say = useWords(studioWords);
  if (findings.length === 0) return <Notice kind="good" title={say('fine')} />;
  return (
    <Notice kind={findings.some((each) => each.severity === 'ERROR') ? 'wrong' : 'soon'} title={say('findings')}>
      <ul className="stack-s">
        {findings.map((each) => (
          <li key={`${each.element} ${each.text}`}>
            <Tag tone={each.severity === 'ERROR' ? 'late' : 'soon'}>{say(each.severity)}</Tag> {each.text}{' '}
            {each.step && (
              <Button size="small" onClick={() => onShow(each.step!)}>
                {say('show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
