import { useWords } from '../../../i18n/useWords';
import { Tag, type TagTone } from '../../../ui/text/Tag';
import type { Standing } from '../ballot';
import { ballotWords } from '../ballotWords';

const TONES: Record<Standing, TagTone> = { CARRIED: 'good', TIED: 'soon', GOES_ON: 'info', MISSED: 'late', VOID: 'late' };

/** How a vote stands, one name of several in it, or one item that is voted on by itself. */
export function StandingTag({ standing, of = 'vote' }: { standing: Standing; of?: 'vote' | 'name' | 'item' }) {
  const say = useWords(ballotWords);
  const tone = of !== 'vote' && standing === 'MISSED' ? 'plain' : TONES[standing];
  return <Tag tone={tone}>{say(of === 'name' ? `name${standing}` : standing)}</Tag>;
}
