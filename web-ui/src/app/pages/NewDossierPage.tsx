import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Person } from '../../api/types';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { openDossier } from '../../features/dossier/api/openDossier';
import { OpeningNotes } from '../../features/dossier/components/OpeningNotes';
import { PersonPicker } from '../../features/person/components/PersonPicker';
import { personWords } from '../../features/person/personWords';
import { catalogueQuery } from '../../features/catalogue/api/catalogueQuery';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import { setFlash } from '../../ui/flash';
import { genderText } from '../../ui/genderText';
import { PageHead } from '../../ui/PageHead';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { RadioField } from '../../ui/RadioField';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { usePageTitle } from '../../ui/usePageTitle';
import { newDossierWords } from '../newDossierWords';
import { paths } from '../paths';

export function NewDossierPage() {
  const say = useWords(newDossierWords);
  const sayPerson = useWords(personWords);
  usePageTitle(say('title'));
  const [person, setPerson] = useState<Person | null>(null);
  const cells = (useSession()?.positions ?? []).filter((position) => position.role === 'SECRETARY');
  const [cell, setCell] = useState('');
  const cellId = cell || (cells.length === 1 ? cells[0]!.unitId : '');
  const procedures = useQuery(catalogueQuery('official')).data ?? [];
  const [procedure, setProcedure] = useState('');
  const subject = procedures.length === 1 ? lowered(procedures[0]!.subject) : null;
  const slug = procedure || (procedures.length === 1 ? procedures[0]!.slug : '');
  const open = useOpenDossier();
  const [tried, setTried] = useState(false);
  useUnsaved({ holds: () => person !== null && !open.isPending && !open.isSuccess });
  const submit = () => {
    setTried(true);
    if (person && cellId && slug) open.mutate({ procedure: slug, cellUnitId: cellId, personId: person.id });
  };
  return (
    <div className="stack">
      <PageHead title={say('title')} />
      <section className="panel stack" aria-labelledby="who">
        <h2 id="who">{subject ? sayPerson('findSubject', { subject }) : sayPerson('findTitle')}</h2>
        {person ? (
          <p className="cluster">
            <strong>{person.fullName}</strong>
            <span className="soft">{[`${sayPerson('born')} ${person.birthText}`, genderText(person.gender), person.homeUnitName].filter(Boolean).join(' · ')}</span>
            <Button look="quiet" size="small" onClick={() => setPerson(null)}>
              {say('another')}
            </Button>
          </p>
        ) : (
          <>
            <p className="soft small">{sayPerson('findHint')}</p>
            <PersonPicker homeUnitId={cellId || undefined} onChoose={setPerson} />
          </>
        )}
      </section>
      {person && (
        <section className="panel stack" aria-labelledby="what">
          <h2 id="what">{say('step2')}</h2>
          {procedures.length > 1 && (
            <RadioField id="procedure" label={say('procedure')} value={slug} onChange={setProcedure} choices={procedures.map((one) => ({ value: one.slug, label: one.name }))} error={tried && !slug ? say('pickProcedure') : undefined} />
          )}
          {procedures.length === 1 && (
            <p>
              {say('procedure')}: <strong>{procedures[0]!.name}</strong>
            </p>
          )}
          {cells.length > 1 ? (
            <RadioField id="cell" label={say('cell')} value={cellId} onChange={setCell} choices={cells.map((one) => ({ value: one.unitId, label: one.unitName }))} error={tried && !cellId ? say('pickCell') : undefined} />
          ) : (
            <p>
              {say('cell')}: <strong>{cells[0]?.unitName ?? say('noCell')}</strong>
            </p>
          )}
          <OpeningNotes procedure={slug} personId={person.id} />
          {open.isError && <ProblemNotice error={open.error} />}
          <Button look="main" busy={open.isPending} onClick={submit}>
            {say('open', { name: person.fullName })}
          </Button>
        </section>
      )}
    </div>
  );
}

/** Opens, then goes to the dossier's first step. */
function useOpenDossier() {
  const say = useWords(newDossierWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: openDossier,
    onSuccess: async ({ id, code }) => {
      void client.invalidateQueries({ queryKey: ['work-items'] });
      void client.invalidateQueries({ queryKey: ['dossiers'] });
      const dossier = await client.fetchQuery(dossierQuery(id)).catch(() => null);
      const first = dossier?.steps.find((step) => step.state === 'CURRENT');
      const address = first?.id ? paths.workItem(first.id) : paths.dossier(id);
      setFlash({ kind: 'good', text: say('opened', { code }) }, address);
      navigate(address);
    },
  });
}

/** As it stands inside a sentence. */
const lowered = (word: string) => word.charAt(0).toLocaleLowerCase('vi') + word.slice(1);
