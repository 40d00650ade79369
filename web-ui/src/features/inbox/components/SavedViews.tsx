import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { demanded, OnDemand } from '../../../ui/parts/onDemand';
import { savedViewsQuery, type SavedView } from '../api/savedViews';
import { readFilter, writeFilter, type InboxFilter } from '../inboxFilter';
import { savedViewWords } from '../savedViewWords';
import './SavedViews.css';

const saving = demanded(async () => (await import('./SaveViewDialog')).SaveViewDialog);
const changing = demanded(async () => (await import('./ChangeViewsDialog')).ChangeViewsDialog);

/** The address a saved view stands for; a word this page no longer knows falls back as in an address. */
export function addressOf({ view, due, procedure, sort }: SavedView): string {
  const search = new URLSearchParams({ view, sort });
  if (due) search.set('due', due);
  if (procedure) search.set('procedure', procedure);
  return writeFilter(readFilter(search));
}

/** Filters one comes back to: one's own and those of one's units, each a link. */
export function SavedViews({ filter }: { filter: InboxFilter }) {
  const say = useWords(savedViewWords);
  const list = useQuery(savedViewsQuery).data;
  const [open, setOpen] = useState<'save' | 'change' | null>(null);
  const close = () => setOpen(null);
  const here = writeFilter(filter);
  const views = list?.views ?? [];
  return (
    <div className="saved-views cluster no-print">
      {views.length > 0 && (
        <nav aria-label={say('title')}>
          <ul className="saved-views__list">
            {views.map((view) => (
              <li key={view.id}>
                <Link className="saved-views__link" to={`?${addressOf(view)}`} aria-current={addressOf(view) === here ? 'page' : undefined}>
                  {view.unitName ? say('shared', { name: view.name, unit: view.unitName }) : view.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {list && (
        <Button size="small" look="quiet" onClick={() => setOpen('save')}>
          {say('saveThis')}
        </Button>
      )}
      {views.some((view) => view.changeable) && (
        <Button size="small" look="quiet" onClick={() => setOpen('change')}>
          {say('change')}
        </Button>
      )}
      {open === 'save' && list && <OnDemand part={saving} given={{ filter, units: list.shareableWith, onClose: close }} />}
      {open === 'change' && <OnDemand part={changing} given={{ views: views.filter((view) => view.changeable), onClose: close }} />}
    </div>
  );
}
