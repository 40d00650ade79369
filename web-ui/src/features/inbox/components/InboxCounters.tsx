import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WorkItemCounts } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { countsQuery } from '../api/countsQuery';
import { writeFilter, type InboxFilter } from '../inboxFilter';
import { inboxWords } from '../inboxWords';
import './InboxCounters.css';

interface Counter {
  key: keyof WorkItemCounts;
  filter: Pick<InboxFilter, 'view' | 'due'>;
  /** Shown only when it counts something. */
  shy?: boolean;
}

const COUNTERS: Counter[] = [
  { key: 'mine', filter: { view: 'mine', due: null } },
  { key: 'overdue', filter: { view: 'todo', due: 'overdue' } },
  { key: 'today', filter: { view: 'todo', due: 'today' } },
  { key: 'week', filter: { view: 'todo', due: 'week' } },
  { key: 'shared', filter: { view: 'shared', due: null } },
  { key: 'waiting', filter: { view: 'waiting', due: null } },
  { key: 'unit', filter: { view: 'unit', due: null }, shy: true },
];

/** The counters are the filter: each is a link, the address is the state. */
export function InboxCounters({ filter }: { filter: InboxFilter }) {
  const say = useWords(inboxWords);
  const counts = useQuery(countsQuery).data;
  return (
    <nav className="counters no-print" aria-label={say('filters')}>
      {COUNTERS.filter((counter) => !counter.shy || !!counts?.[counter.key]).map((counter) => {
        const current = counter.filter.view === filter.view && counter.filter.due === filter.due;
        const count = counts?.[counter.key];
        return (
          <Link
            key={counter.key}
            to={`?${writeFilter({ ...filter, ...counter.filter })}`}
            aria-current={current ? 'page' : undefined}
            className={counter.key === 'overdue' && count ? 'counter counter--late' : 'counter'}
          >
            <span className="counter__number">{count ?? '–'}</span>
            <span className="counter__label">{say(counter.key)}</span>
          </Link>
        );
      })}
    </nav>
  );
}
