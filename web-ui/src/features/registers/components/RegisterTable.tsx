import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { DataTable } from '../../../ui/table/DataTable';
import type { TableColumn } from '../../../ui/table/tableTypes';
import { Tag } from '../../../ui/text/Tag';
import type { RegisterLine } from '../api/registerQuery';
import { registerWords } from '../registerWords';
import { DossierCell } from './DossierCell';
import './Register.css';

const DAYS = ['submittedOn', 'receivedOn', 'promisedOn', 'passedOn', 'decidedOn', 'deliveredOn'] as const;
const TONES = { RUNNING: 'info', KEPT: 'good', LATE: 'late' } as const;

export function RegisterTable({ lines, hrefOf }: { lines: RegisterLine[]; hrefOf: (dossierId: string) => string }) {
  const say = useWords(registerWords);
  const column = (
    id: 'number' | 'code' | 'person' | 'submitter' | 'status' | 'promise' | (typeof DAYS)[number],
    cell: TableColumn<RegisterLine>['cell'],
    more: Partial<TableColumn<RegisterLine>> = {},
  ) => ({ id, title: say(id), cell, ...more });
  const columns = [
    column('number', (_, at) => at + 1),
    column('code', (line) => <DossierCell code={line.code} procedureName={line.procedureName} href={hrefOf(line.dossierId)} />, { names: true }),
    column('person', (line) => line.personName),
    column('submitter', (line) => line.submitterName),
    ...DAYS.map((day) => column(day, (line) => (line[day] ? formatDay(line[day]) : '–'), { className: 'register__day' })),
    column('status', (line) => line.statusName),
    column('promise', (line) => (line.promise ? <Tag tone={TONES[line.promise]}>{line.promiseName}</Tag> : '–')),
  ];
  return (
    <ScrollArea className="register-scroll" label={say('title')}>
      <DataTable
        caption={say('title')}
        className="register stacked-table"
        columns={columns}
        rows={lines}
        idOf={(line) => line.dossierId}
        nameOf={(line) => line.personName}
      />
    </ScrollArea>
  );
}
