import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { DataTable } from '../../../ui/table/DataTable';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { TableColumn } from '../../../ui/table/tableTypes';
import type { UnansweredLine } from '../api/unansweredQuery';
import { unansweredWords } from '../unansweredWords';
import { DossierCell } from './DossierCell';
import './Register.css';

type Column = TableColumn<UnansweredLine>;

export function UnansweredTable({ lines, hrefOf }: { lines: UnansweredLine[]; hrefOf: (dossierId: string) => string }) {
  const say = useWords(unansweredWords);
  const column = (
    id: 'number' | 'code' | 'what' | 'person' | 'sentBy' | 'sentTo' | 'sentOn' | 'days' | 'answeredOn',
    cell: Column['cell'],
    more: Partial<Column> = {},
  ) => ({ id, title: say(id), cell, ...more });
  const columns = [
    column('number', (_, at) => at + 1),
    column('code', (line) => <DossierCell code={line.code} procedureName={line.procedureName} href={hrefOf(line.dossierId)} />, { names: true }),
    column('what', (line) => line.what),
    column('person', (line) => line.personName),
    column('sentBy', (line) => line.sentBy),
    column('sentTo', (line) => line.sentTo ?? '–'),
    column('sentOn', (line) => formatDay(line.sentOn), { className: 'register__day' }),
    column('days', (line) => line.days),
    column('answeredOn', (line) => (line.answeredOn ? formatDay(line.answeredOn) : '–'), { className: 'register__day' }),
  ];
  return (
    <ScrollArea className="register-scroll" label={say('title')}>
      <DataTable
        caption={say('title')}
        className="register stacked-table"
        columns={columns}
        rows={lines}
        idOf={(line) => `${line.dossierId} ${line.what}`}
        nameOf={(line) => line.personName}
      />
    </ScrollArea>
  );
}
