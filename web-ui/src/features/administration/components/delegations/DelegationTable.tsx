import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DataTable } from '../../../../ui/table/DataTable';
import type { TableColumn } from '../../../../ui/table/tableTypes';
import { Tag, type TagTone } from '../../../../ui/text/Tag';
import type { Delegation, DelegationList } from '../../administrationTypes';
import { delegationStateWords, delegationWords } from '../../delegationWords';
import type { DelegationAct } from './DelegationActs';

const TONES: Record<Delegation['state'], TagTone> = { IN_FORCE: 'good', COMING: 'info', ENDED: 'plain', WITHDRAWN: 'plain' };

interface DelegationTableProps {
  delegations: Delegation[];
  matters: DelegationList['matters'];
  onAct: (act: DelegationAct, delegation: Delegation) => void;
}

export function DelegationTable({ delegations, matters, onAct }: DelegationTableProps) {
  const say = useWords(delegationWords);
  const sayState = useWords(delegationStateWords);
  const matterOf = (slug: string) => matters.find((matter) => matter.slug === slug)?.name ?? slug;
  const columns: TableColumn<Delegation>[] = [
    {
      id: 'unit',
      title: say('unit'),
      names: true,
      cell: (each) => (
        <>
          {each.unitName}
          {each.unitCode && <div className="mono small soft">{each.unitCode}</div>}
        </>
      ),
    },
    { id: 'matter', title: say('matter'), cell: (each) => matterOf(each.matter) },
    { id: 'from', title: say('from'), cell: (each) => formatDay(each.from) },
    { id: 'to', title: say('to'), cell: (each) => (each.to ? formatDay(each.to) : '–') },
    {
      id: 'document',
      title: say('document'),
      cell: (each) => (
        <>
          {each.document}
          {each.documentOn && <div className="small soft">{formatDay(each.documentOn)}</div>}
        </>
      ),
    },
    { id: 'state', title: say('state'), cell: (each) => <Tag tone={TONES[each.state]}>{sayState(each.state)}</Tag> },
    {
      id: 'acts',
      title: say('acts'),
      cell: (each) => (
        <div className="cluster">
          {each.actions.map((act) => (
            <Button key={act} size="small" onClick={() => onAct(act as DelegationAct, each)}>
              {say(act as DelegationAct)}
            </Button>
          ))}
        </div>
      ),
    },
  ];
  return (
    <div className="admin-scroll">
      <DataTable
        caption={say('listTitle')}
        className="admin-table stacked-table"
        columns={columns}
        rows={delegations}
        idOf={(each) => each.id}
        nameOf={(each) => each.unitName}
      />
    </div>
  );
}
