import { useContext, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { EmptyState } from '../notice/EmptyState';
import { uiWords } from '../text/uiWords';
import { WaysOn } from './waysOn';

interface MissingPageProps {
  title?: string;
  children?: ReactNode;
}

/** Nothing stands at this address, for this reader: the same for an id that is unknown, not his, or no id at all. */
export function MissingPage({ title, children }: MissingPageProps) {
  const say = useWords(uiWords);
  const ways = useContext(WaysOn);
  return (
    <EmptyState title={title ?? say('missingTitle')} wholePage>
      <p>{children ?? say('missingText')}</p>
      <p className="cluster missing__ways">
        {ways.map((way) => (
          <Link key={way.to} to={way.to}>
            {way.text}
          </Link>
        ))}
      </p>
    </EmptyState>
  );
}
