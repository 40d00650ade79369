import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WorkItemCounts } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { countsQuery } from '../api/countsQuery';
import { writeFilter, type InboxFilter } from '../inboxFilter';
import { inboxWords } from '../inboxWords';
import './InboxCounters.css';

interface Counter {
  key: keyof WorkItemCounts | 'todo';
  filter: Pick<InboxFilter, 'view' | 'due'>;
  /** Shown only when it counts something. */
  shy?: boolean;
}

/** All there is to do; then what of it is due when; then whose of it it is. */
const COUNTERS: Counter[] = [
  { key: 'todo', filter: { view: 'todo', due: null } },
  { key: 'overdue', filter: { view: 'todo', due: 'overdue' } },
  { key: 'today', filter: { view: 'todo', due: 'today' } },
  { key: 'week', filter: { view: 'todo', due: 'week' } },
  { key: 'mine', filter: { view: 'mine', due: null } },
  { key: 'shared', filter: { view: 'shared', due: null } },
  { key: 'waiting', filter: { view: 'waiting', due: null } },
  { key: 'unit', filter: { view: 'unit', due: null }, shy: true },
];

const countOf = (counts: WorkItemCounts | undefined, { key }: Counter) => counts && (key === 'todo' ? counts.mine + counts.shared : counts[key]);

/** The counters are the filter: each is a link, the address is the state. */
export function InboxCounters({ filter }: { filter: InboxFilter }) {
  const say = useWords(inboxWords);
  const counts = useQuery(countsQuery).data;
  return (
    <nav className="counters no-print" aria-label={say('filters')}>
      {COUNTERS.filter((counter) => !counter.shy || !!countOf(counts, counter)).map((counter) => {
        const current = counter.filter.view === filter.view && counter.filter.due === filter.due;
        const count = countOf(counts, counter);
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
