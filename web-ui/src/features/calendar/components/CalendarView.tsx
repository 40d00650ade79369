import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { PageHead } from '../../../ui/page/PageHead';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { calendarQuery, type CalendarChoice } from '../api/calendarQuery';
import { calendarWords } from '../calendarWords';
import { AnnounceYearForm } from './AnnounceYearForm';
import './Calendar.css';
import { CalendarChoices } from './CalendarChoices';
import { CalendarDrafting } from './CalendarDrafting';
import { DayTable } from './DayTable';
import { MonthGrid } from './MonthGrid';
import { TryDate } from './TryDate';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Twelve months of a year, what differs from the rule and by whose order, and a box to try dates in. */
export function CalendarView() {
  const say = useWords(calendarWords);
  const [choice, setChoice] = useState<CalendarChoice>({ year: Number(today().slice(0, 4)), unit: '', asKnownOn: '' });
  const year = useQuery(calendarQuery(choice));
  const shown = year.data;
  return (
    <div className="stack">
      <PageHead title={say('title')} />
      <p className="soft small">{say('lead')}</p>
      <CalendarChoices choice={choice} known={shown} onChange={setChoice} />
      {year.isError && <ProblemNotice error={year.error} onRetry={() => void year.refetch()} />}
      {year.isPending && <Loading />}
      {shown && (
        <>
          {!shown.published && (
            <Notice kind="soon" title={say('notPublished', { year: shown.year })}>
              <p>{say('notPublishedText')}</p>
            </Notice>
          )}
          <p className="soft small">{say('source', { source: shown.source })}</p>
          <div className="calendar-months">
            {MONTHS.map((month) => (
              <MonthGrid key={month} year={shown.year} month={month} rows={shown.days} />
            ))}
          </div>
          <div className="calendar-columns">
            <div className="stack">
              <h2>{say('days')}</h2>
              <DayTable rows={shown.days} label={say('days')} />
              <details>
                <summary>{say('log', { n: shown.entered.length })}</summary>
                <DayTable rows={shown.entered} label={say('log', { n: shown.entered.length })} />
              </details>
            </div>
            <div className="stack no-print">
              <TryDate choice={choice} />
              {shown.actions.includes('announceYear') && <AnnounceYearForm year={shown.lastYear} />}
            </div>
          </div>
          {choice.asKnownOn === '' && shown.actions.includes('enterDay') && (
            <CalendarDrafting unit={choice.unit} unitName={shown.unitName} onUnit={(unit) => setChoice({ ...choice, unit })} />
          )}
        </>
      )}
    </div>
  );
}
