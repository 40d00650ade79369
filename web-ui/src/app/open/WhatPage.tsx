import { WhatList } from '../../features/needs/components/WhatList';
import { needsWords } from '../../features/needs/needsWords';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

export function WhatPage() {
  const say = useWords(needsWords);
  usePageTitle(say('title'));
  return (
    <div className="stack">
      <div className="stack-s">
        <p className="soft">{say('title')}</p>
        <h1>{say('chooseWhat')}</h1>
        <p className="soft">{say('chooseText')}</p>
      </div>
      <WhatList hrefOf={paths.needs} />
    </div>
  );
}
