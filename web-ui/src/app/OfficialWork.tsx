import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { officialQuery } from '../features/administration/api/officialQuery';
import { HeldWork } from '../features/standin/components/HeldWork';
import { StandInForm } from '../features/standin/components/StandInForm';
import { StandInList } from '../features/standin/components/StandInList';
import { standInWords } from '../features/standin/standInWords';
import { useWords } from '../i18n/useWords';
import { Button } from '../ui/act/Button';

/** On the page of an official: what he holds, and who stands in for him. */
export function OfficialWork({ id }: { id: string }) {
  const say = useWords(standInWords);
  const official = useQuery(officialQuery(id)).data;
  const [adding, setAdding] = useState(false);
  if (!official) return null;
  return (
    <>
      <section className="panel stack" aria-labelledby="official-held">
        <h2 id="official-held">{say('heldTitle')}</h2>
        <HeldWork officialId={id} />
      </section>
      <section className="panel stack" aria-labelledby="official-stand-ins">
        <h2 id="official-stand-ins">{say('listOf')}</h2>
        <StandInList officialId={id} />
        <p>
          <Button size="small" look="main" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        </p>
      </section>
      {adding && <StandInForm absent={official} onClose={() => setAdding(false)} />}
    </>
  );
}
