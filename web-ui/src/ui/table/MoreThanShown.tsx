import { useWords } from '../../i18n/useWords';
import { uiWords } from '../text/uiWords';

/** Said wherever a search found more than is shown: what is missing may be among the rest. */
export function MoreThanShown({ when }: { when: boolean | undefined }) {
  const say = useWords(uiWords);
  return when ? (
    <p className="soft small" role="status">
      {say('moreThanShown')}
    </p>
  ) : null;
}
