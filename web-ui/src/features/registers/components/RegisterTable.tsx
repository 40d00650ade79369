import { Link } from 'react-router';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/HeadRow';
import { ScrollArea } from '../../../ui/ScrollArea';
import { Tag } from '../../../ui/Tag';
import type { RegisterLine } from '../api/registerQuery';
import { registerWords } from '../registerWords';
import './Register.css';

const DAYS = ['submittedOn', 'receivedOn', 'promisedOn', 'passedOn', 'decidedOn', 'deliveredOn'] as const;
const TONES = { RUNNING: 'info', KEPT: 'good', LATE: 'late' } as const;

export function RegisterTable({ lines, hrefOf }: { lines: RegisterLine[]; hrefOf: (dossierId: string) => string }) {
  const say = useWords(registerWords);
  return (
    <ScrollArea className="register-scroll" label={say('title')}>
      <table className="register">
        <caption className="visually-hidden">{say('title')}</caption>
        <HeadRow columns={['number', 'code', 'person', 'submitter', ...DAYS, 'status', 'promise']} say={say} />
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.dossierId}>
              <td>{index + 1}</td>
              <td>
                <Link to={hrefOf(line.dossierId)} className="mono">
                  {line.code}
                </Link>
                <span className="soft register__procedure">{line.procedureName}</span>
              </td>
              <td>{line.personName}</td>
              <td>{line.submitterName}</td>
              {DAYS.map((day) => (
                <td key={day} className="register__day">
                  {line[day] ? formatDay(line[day]) : '–'}
                </td>
              ))}
              <td>{line.statusName}</td>
              <td>{line.promise ? <Tag tone={TONES[line.promise]}>{line.promiseName}</Tag> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
