import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import type { Wire } from '../../../../api/wire';
import { formatDay, formatDayLong, formatInstant, isIsoDay, today } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { DayField } from '../../../../ui/form/DayField';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { HeadRow } from '../../../../ui/table/HeadRow';
import { rulesQuery } from '../../api/rulesQuery';
import { rulesWords } from '../../rulesWords';
import '../list/DossierTable.css';

/** Which revision and calendar govern the dossier and why, today or as they stood on a day. */
export function RulesThen({ dossierId }: { dossierId: string }) {
  const say = useWords(rulesWords);
  const [typed, setTyped] = useState(today);
  const [on, setOn] = useState(today);
  const rules = useQuery(rulesQuery(dossierId, on));
  const refused = asProblem(rules.error).errors.find(({ field }) => rules.isError && field === 'on')?.message;
  return (
    <section className="stack-s" aria-labelledby="rules-title">
      <h3 id="rules-title">{say('title')}</h3>
      <p className="soft small">{say('lead')}</p>
      <DayField
        id="rules-on"
        label={say('on')}
        value={typed}
        error={refused}
        onChange={(day) => {
          setTyped(day);
          if (isIsoDay(day)) setOn(day);
        }}
      />
      {rules.isError && !refused && <ProblemNotice error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && !rules.isError && <Told rules={rules.data} />}
    </section>
  );
}

function Told({ rules }: { rules: Wire<'RulesView'> }) {
  const say = useWords(rulesWords);
  return (
    <>
      <ol className="why__sentences">
        {rules.governed.map((by) => (
          <li key={by.from}>
            {say('governed', { since: formatInstant(by.from), reason: by.reason, n: by.revision, from: formatDay(by.revisionFrom) })}{' '}
            {by.calendar
              ? say('calendar', { note: by.calendar, when: formatInstant(by.calendarFrom) })
              : say('calendarShipped', { when: formatInstant(by.calendarFrom) })}
          </li>
        ))}
      </ol>
      {rules.on < today() &&
        rules.clocks.map((clock) => (
          <section key={clock.label} className="why" aria-label={clock.label}>
            <h4>{say('stood', { day: formatDay(rules.on), label: clock.label })}</h4>
            <p className="why__due">
              <strong>{clock.dueOn ? formatDayLong(clock.dueOn) : say('paused')}</strong>
            </p>
            <ol className="why__sentences">
              {clock.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </section>
        ))}
      <details>
        <summary>{say('limits', { n: rules.limits.length })}</summary>
        <table role="table" className="dossier-table">
          <HeadRow columns={['label', 'limit', 'legalBasis']} say={say} roles />
          <tbody role="rowgroup">
            {rules.limits.map((limit) => (
              <tr key={`${limit.label}-${limit.whole}`} role="row">
                <td role="cell">{limit.whole ? <strong>{limit.label}</strong> : limit.label}</td>
                <td role="cell" data-label={say('limit')}>
                  {limit.limit}
                </td>
                <td role="cell" data-label={say('legalBasis')}>
                  {limit.legalBasis}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
