import { useState } from 'react';
import { useSession } from '../../features/session/useSession';
import { HeldWork } from '../../features/standin/components/HeldWork';
import { StandInForm } from '../../features/standin/components/StandInForm';
import { StandInList } from '../../features/standin/components/StandInList';
import { standInWords } from '../../features/standin/standInWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { usePageTitle } from '../../ui/page/usePageTitle';

/** Everybody sees where he has a part; leaders name stand-ins and hand out what lies still. */
export function StandInsPage() {
  const say = useWords(standInWords);
  const session = useSession();
  const [adding, setAdding] = useState(false);
  usePageTitle(say('title'));
  return (
    <div className="stack">
      <h1>{say('title')}</h1>
      <p className="soft">{say('lead')}</p>
      {session?.can.handOut && (
        <p>
          <Button look="main" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        </p>
      )}
      <section className="panel stack" aria-labelledby="stand-ins-mine">
        <h2 id="stand-ins-mine">{say('mine')}</h2>
        <StandInList part="mine" />
      </section>
      {session?.can.handOut && (
        <section className="panel stack" aria-labelledby="stand-ins-set">
          <h2 id="stand-ins-set">{say('set')}</h2>
          <StandInList part="set" />
        </section>
      )}
      {session?.can.handOut && (
        <section className="panel stack" aria-labelledby="held-lapsed">
          <h2 id="held-lapsed">{say('lapsedTitle')}</h2>
          <p className="soft">{say('lapsedLead')}</p>
          <HeldWork />
        </section>
      )}
      {adding && <StandInForm onClose={() => setAdding(false)} />}
    </div>
  );
}
