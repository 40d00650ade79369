import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { EmptyState } from '../../../../ui/notice/EmptyState';
import { Icon } from '../../../../ui/text/Icon';
import { Loading } from '../../../../ui/notice/Loading';
import { MoreThanShown } from '../../../../ui/table/MoreThanShown';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { SearchBox } from '../../../../ui/form/SearchBox';
import { DataTable } from '../../../../ui/table/DataTable';
import type { TableColumn } from '../../../../ui/table/tableTypes';
import { useSettled } from '../../../../ui/form/useSettled';
import type { AdministeredOfficial } from '../../administrationTypes';
import { searchOfficialsQuery } from '../../api/searchOfficialsQuery';
import { officialWords } from '../../officialWords';
import { AccountTag } from './AccountTag';

interface OfficialListProps {
  onChoose: (id: string) => void;
  onAdd: () => void;
}

export function OfficialList({ onChoose, onAdd }: OfficialListProps) {
  const say = useWords(officialWords);
  const [text, setText] = useState('');
  const found = useQuery(searchOfficialsQuery(useSettled(text.trim(), 250)));
  return (
    <div className="stack">
      <div className="cluster">
        <SearchBox style={{ maxWidth: '24rem' }} label={say('search')} value={text} onChange={setText} />
        <Button look="main" onClick={onAdd}>
          <Icon name="plus" size={16} />
          {say('add')}
        </Button>
      </div>
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && found.data.items.length === 0 && <EmptyState title={say('nothing')} />}
      {found.data && found.data.items.length > 0 && <OfficialTable officials={found.data.items} onChoose={onChoose} />}
      <MoreThanShown when={found.data?.more} />
    </div>
  );
}

function OfficialTable({ officials, onChoose }: { officials: AdministeredOfficial[]; onChoose: (id: string) => void }) {
  const say = useWords(officialWords);
  const columns: TableColumn<AdministeredOfficial>[] = [
    {
      id: 'name',
      title: say('name'),
      names: true,
      cell: (official) => (
        <Button look="quiet" onClick={() => onChoose(official.id)}>
          {official.fullName}
        </Button>
      ),
    },
    { id: 'account', title: say('account'), cell: (official) => <AccountTag account={official.account} /> },
    { id: 'positions', title: say('positions'), cell: (official) => official.holdings.map((holding) => <div key={holding.id}>{holding.label}</div>) },
  ];
  return (
    <div className="admin-scroll">
      <DataTable
        caption={say('listTitle')}
        className="admin-table stacked-table"
        columns={columns}
        rows={officials}
        idOf={(official) => official.id}
        nameOf={(official) => official.fullName}
      />
    </div>
  );
}
