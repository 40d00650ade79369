import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Loading } from '../../../../ui/notice/Loading';
import { Notice } from '../../../../ui/notice/Notice';
import { PageProblem } from '../../../../ui/page/PageProblem';
import { formatDay, today } from '../../../../i18n/dates';
import { officialQuery } from '../../api/officialQuery';
import { officialWords } from '../../officialWords';
import { AccountTag } from './AccountTag';
import { GivePosition } from './GivePosition';
import { HoldingTable } from './HoldingTable';
import { OfficialActs, type OfficialAct } from './OfficialActs';
import { PasswordLinkPanel } from './PasswordLinkPanel';
import { PersonLink } from './PersonLink';

export function OfficialPanel({ id }: { id: string }) {
  const say = useWords(officialWords);
  const official = useQuery(officialQuery(id));
  const [act, setAct] = useState<OfficialAct | null>(null);
  const [giving, setGiving] = useState(false);
  // Only the answer to the act tells it; the page reads the official again at once.
  const [left, setLeft] = useState({ id, steps: 0 });
  if (official.isPending) return <Loading />;
  if (official.isError) return <PageProblem error={official.error} onRetry={() => void official.refetch()} />;
  const { account, holdings, fullName, waiting, linkWaitsAgain } = official.data;
  return (
    <section className="panel stack" aria-labelledby="official-name">
      <h2 id="official-name">{fullName}</h2>
      {left.id === id && left.steps > 0 && (
        <Notice kind="wrong" title={say('leftBehind', { n: left.steps })} live>
          <p>{say('leftBehindText')}</p>
        </Notice>
      )}
      <p>
        {say('account')}: <AccountTag account={account} />
      </p>
      <div className="cluster">
        <Button size="small" onClick={() => setAct({ kind: 'rename' })}>
          {say('rename')}
        </Button>
        {!account && (
          <Button size="small" onClick={() => setAct({ kind: 'openAccount' })}>
            {say('openAccount')}
          </Button>
        )}
        {account && (
          <Button size="small" look={account.blocked ? 'plain' : 'danger'} onClick={() => setAct({ kind: account.blocked ? 'unblock' : 'block' })}>
            {say(account.blocked ? 'unblock' : 'block')}
          </Button>
        )}
      </div>
      {linkWaitsAgain && (
        <Notice>
          <p>{say('linkWaitsAgain')}</p>
        </Notice>
      )}
      {account && <PasswordLinkPanel key={id} official={official.data} />}
      <PersonLink key={`person-${id}`} officialId={id} />
      <h3>{say('positions')}</h3>
      {holdings.length === 0 ? (
        <p className="soft">{say('noPositions')}</p>
      ) : (
        <HoldingTable
          holdings={holdings}
          caption={say('positions')}
          show="position"
          actOf={(holding) =>
            (!holding.to || holding.to >= today()) && (
              <Button size="small" aria-label={`${say('endPosition')}: ${holding.label}`} onClick={() => setAct({ kind: 'endPosition', holding })}>
                {say('endPosition')}
              </Button>
            )
          }
        />
      )}
      {waiting.map((each) => (
        <Notice key={each.id}>
          <p>{say('waiting', { label: each.label, from: formatDay(each.from), name: each.askedBy })}</p>
        </Notice>
      ))}
      <Button look="main" size="small" onClick={() => setGiving(true)}>
        {say('give')}
      </Button>
      {act && (
        <OfficialActs official={official.data} act={act} onDone={({ leftBehind }) => setLeft({ id, steps: leftBehind ?? 0 })} onClose={() => setAct(null)} />
      )}
      {giving && <GivePosition official={official.data} onClose={() => setGiving(false)} />}
    </section>
  );
}
