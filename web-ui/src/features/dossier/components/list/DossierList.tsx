import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DossierRow } from '../../../../api/dossierTypes';
import { useLanguage } from '../../../../i18n/language';
import { useWords } from '../../../../i18n/useWords';
import { EmptyState } from '../../../../ui/notice/EmptyState';
import { Loading } from '../../../../ui/notice/Loading';
import { MoreButton } from '../../../../ui/act/MoreButton';
import { MoreThanShown } from '../../../../ui/table/MoreThanShown';
import { SheetLinks } from '../../../../ui/act/SheetLinks';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { SearchBox } from '../../../../ui/form/SearchBox';
import { useSettled } from '../../../../ui/form/useSettled';
import { dossierSheet } from '../../api/dossierSheet';
import { dossiersQuery } from '../../api/dossiersQuery';
import { searchDossiersQuery } from '../../api/searchDossiersQuery';
import { waitingQuery } from '../../api/waitingQuery';
import { dossierWords } from '../../dossierWords';
import { STATUSES } from '../../statusTone';
import './DossierList.css';
import { DossierTable } from './DossierTable';

interface DossierListProps {
  status: string | null;
  onStatus: (status: string | null) => void;
  /** Only those one opened oneself. */
  mine: boolean;
  onMine: (mine: boolean) => void;
  /** Only those that stand until a day comes. */
  waiting: boolean;
  onWaiting: (waiting: boolean) => void;
  sort: string | null;
  onSort: (sort: string | null) => void;
  hrefOf: (row: DossierRow) => string;
}

export function DossierList({ status, onStatus, mine, onMine, waiting, onWaiting, sort, onSort, hrefOf }: DossierListProps) {
  const say = useWords(dossierWords);
  const lang = useLanguage();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 250);
  const all = useInfiniteQuery({ ...dossiersQuery(status, mine, sort), enabled: asked === '' && !waiting });
  const standing = useInfiniteQuery({ ...waitingQuery, enabled: asked === '' && waiting });
  const list = waiting ? standing : all;
  const search = useQuery(searchDossiersQuery(asked));
  const source = asked === '' ? list : search;
  const rows = asked === '' ? (list.data?.pages.flatMap((page) => page.items) ?? []) : (search.data?.items ?? []);
  return (
    <div className="stack">
      <div className="dossier-tools no-print">
        <SearchBox label={say('search')} value={text} maxLength={100} onChange={setText} />
        <label>
          <span className="soft small">{say('status')}</span>
          <select className="input" value={status ?? ''} onChange={(event) => onStatus(event.target.value || null)} disabled={asked !== '' || waiting}>
            <option value="">{say('allStatuses')}</option>
            {STATUSES.map(([value, [vi, en]]) => (
              <option key={value} value={value}>
                {lang === 'en' ? en : vi}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={waiting} onChange={(event) => onWaiting(event.target.checked)} disabled={asked !== ''} />
          {say('waitingOnly')}
        </label>
        <label>
          <input type="checkbox" checked={mine} onChange={(event) => onMine(event.target.checked)} disabled={asked !== '' || waiting} />
          {say('openedByMe')}
        </label>
        <label>
          <span className="soft small">{say('sort')}</span>
          <select className="input" value={sort ?? ''} onChange={(event) => onSort(event.target.value || null)} disabled={asked !== '' || waiting}>
            <option value="">{say('sortOpened')}</option>
            <option value="PERSON">{say('sortPerson')}</option>
          </select>
        </label>
        {asked === '' && <SheetLinks address={(format) => dossierSheet({ status, mine, waiting, sort }, format)} />}
      </div>
      {source.isError && <ProblemNotice error={source.error} onRetry={() => void source.refetch()} />}
      {source.isPending && <Loading />}
      {source.data && rows.length > 0 && <DossierTable rows={rows} {...(asked === '' && !waiting && { sort })} onSort={onSort} hrefOf={hrefOf} />}
      {source.data && rows.length === 0 && (
        <EmptyState title={asked === '' ? say(waiting ? 'emptyWaiting' : mine ? 'emptyMine' : 'empty') : say('emptySearch', { text: asked })} />
      )}
      <MoreThanShown when={asked !== '' && search.data !== undefined && search.data.next !== null} />
      {asked === '' && <MoreButton list={list} label={say('more')} />}
    </div>
  );
}
