import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { SearchBox } from '../../../../ui/form/SearchBox';
import { SelectField } from '../../../../ui/form/SelectField';
import { useSettled } from '../../../../ui/form/useSettled';
import { EmptyState } from '../../../../ui/notice/EmptyState';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { MoreThanShown } from '../../../../ui/table/MoreThanShown';
import { Icon } from '../../../../ui/text/Icon';
import type { Delegation, DelegationList } from '../../administrationTypes';
import { delegationsQuery } from '../../api/delegationsQuery';
import { delegationStateWords, delegationWords } from '../../delegationWords';
import { DelegationActs, type DelegationAct } from './DelegationActs';
import { DelegationLists, WaitingList } from './DelegationLists';
import { DelegationTable } from './DelegationTable';

type State = Delegation['state'];

/** Which committees decide what in place of their superior, from when to when. */
export function DelegationPanel() {
  const say = useWords(delegationWords);
  const [text, setText] = useState('');
  const [state, setState] = useState<State | null>(null);
  const [open, setOpen] = useState<{ act: DelegationAct; of: Delegation | null } | null>(null);
  const [taking, setTaking] = useState(false);
  const found = useQuery(delegationsQuery(useSettled(text.trim(), 250), state));
  return (
    <div className="stack">
      <p className="soft">{say('text')}</p>
      <div className="cluster" style={{ alignItems: 'end' }}>
        <SearchBox style={{ maxWidth: '24rem' }} label={say('search')} placeholder={say('searchShort')} value={text} onChange={setText} />
        <StateChoice state={state} counts={found.data?.counts ?? []} onChange={setState} />
        <Button look="main" onClick={() => setOpen({ act: 'grant', of: null })}>
          <Icon name="plus" size={16} />
          {say('grant')}
        </Button>
        <Button onClick={() => setTaking(!taking)} aria-expanded={taking}>
          {say('takeIn')}
        </Button>
      </div>
      {taking ? <DelegationLists onDone={() => setTaking(false)} /> : <WaitingList onOpen={() => setTaking(true)} />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && found.data.items.length === 0 && <EmptyState title={say('nothing')} />}
      {found.data && found.data.items.length > 0 && (
        <DelegationTable delegations={found.data.items} matters={found.data.matters} onAct={(act, of) => setOpen({ act, of })} />
      )}
      <MoreThanShown when={found.data?.more} />
      {open && found.data && <DelegationActs {...open} matters={found.data.matters} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface StateChoiceProps {
  state: State | null;
  counts: DelegationList['counts'];
  onChange: (state: State | null) => void;
}

function StateChoice({ state, counts, onChange }: StateChoiceProps) {
  const say = useWords(delegationWords);
  const sayState = useWords(delegationStateWords);
  return (
    <SelectField
      id="delegation-state"
      label={say('states')}
      value={state ?? ''}
      placeholder={say('all')}
      onChange={(value) => onChange((value || null) as State | null)}
      choices={counts.map((each) => ({ value: each.state, label: `${sayState(each.state)} (${each.count})` }))}
    />
  );
}
