import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { SheetLinks } from '../../../ui/act/SheetLinks';
import { Icon } from '../../../ui/text/Icon';
import { SearchBox } from '../../../ui/form/SearchBox';
import { ariaKeyOf, keyOf } from '../../../ui/shortcuts/keyMap';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { askedFor } from '../api/workItemsQuery';
import { writeFilter, type InboxFilter, type Sort } from '../inboxFilter';
import { inboxWords } from '../inboxWords';
import { previewWords } from '../previewWords';
import type { usePreview } from '../usePreview';
import './InboxTools.css';

interface InboxToolsProps {
  filter: InboxFilter;
  text: string;
  onText: (text: string) => void;
  procedures: { slug: string; name: string }[];
  preview: ReturnType<typeof usePreview>;
}

export function InboxTools({ filter, text, onText, procedures, preview }: InboxToolsProps) {
  const say = useWords(inboxWords);
  const sayPreview = useWords(previewWords);
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  useShortcut('search', () => box.current?.focus());
  const change = (part: Partial<InboxFilter>) => navigate(`?${writeFilter({ ...filter, ...part })}`, { replace: true });
  return (
    <div className="inbox-tools no-print">
      <search className="inbox-tools__search">
        <Icon name="search" />
        <SearchBox ref={box} label={say('search')} placeholder={`${say('search')} · ${say('searchHint')}`} value={text} maxLength={100} onChange={onText} />
        {text !== '' && (
          <Button look="quiet" size="small" onClick={() => onText('')}>
            {say('clear')}
          </Button>
        )}
      </search>
      {(procedures.length > 1 || filter.procedure) && (
        <label className="inbox-tools__pick">
          <span>{say('procedure')}</span>
          <select className="input" value={filter.procedure ?? ''} onChange={(event) => change({ procedure: event.target.value || null })}>
            <option value="">{say('allProcedures')}</option>
            {procedures.map((procedure) => (
              <option key={procedure.slug} value={procedure.slug}>
                {procedure.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="inbox-tools__pick">
        <span>{say('sort')}</span>
        <select className="input" value={filter.sort} onChange={(event) => change({ sort: event.target.value as Sort })}>
          <option value="due">{say('sortDue')}</option>
          <option value="name">{say('sortName')}</option>
          <option value="created">{say('sortCreated')}</option>
        </select>
      </label>
      {preview.offered && (
        <Button look="quiet" size="small" title={keyOf('preview')} aria-keyshortcuts={ariaKeyOf('preview')} aria-pressed={preview.on} onClick={preview.toggle}>
          {sayPreview('show')}
        </Button>
      )}
      {text === '' && <SheetLinks address={(format) => `/api/work-items/sheet?${askedFor(filter)}&format=${format}`} />}
    </div>
  );
}
