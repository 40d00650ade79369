import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/ApiProblem';
import type { Person } from '../../api/types';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { openDossier } from '../../features/dossier/api/openDossier';
import { openingsQuery } from '../../features/dossier/api/openingsQuery';
import { answered, sentAnswers, type AskedAnswers } from '../../features/entry/asked';
import { AskedFields } from '../../features/entry/components/AskedFields';
import { entryWords } from '../../features/entry/entryWords';
import { OpeningNotes } from '../../features/dossier/components/opening/OpeningNotes';
import { PersonPicker } from '../../features/person/components/PersonPicker';
import { personWords } from '../../features/person/personWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { setFlash } from '../../ui/notice/flash';
import { genderText } from '../../ui/text/genderText';
import { PageHead } from '../../ui/page/PageHead';
import { ProblemNotice } from '../../ui/notice/ProblemNotice';
import { RadioField } from '../../ui/form/RadioField';
import { TextField } from '../../ui/form/TextField';
import { useTouched } from '../../ui/unsaved/useTouched';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { newDossierWords } from '../newDossierWords';
import { paths } from '../paths';

export function NewDossierPage() {
  const say = useWords(newDossierWords);
  const sayPerson = useWords(personWords);
  const sayEntry = useWords(entryWords);
  usePageTitle(say('title'));
  const [person, setPerson] = useState<Person | null>(null);
  const found = useQuery(openingsQuery());
  const openings = found.data ?? [];
  const [procedure, setProcedure] = useState('');
  const chosen = openings.find((one) => one.procedure === procedure) ?? (openings.length === 1 ? openings[0] : undefined);
  const subject = chosen ? lowered(chosen.subject) : null;
  const slug = chosen?.procedure ?? '';
  const units = chosen?.units ?? [];
  const [unit, setUnit] = useState('');
  const unitId = units.find((one) => one.id === unit)?.id ?? (units.length === 1 ? units[0]!.id : '');
  const open = useOpenDossier();
  const [tried, setTried] = useState(false);
  const [heading, setHeading] = useState('');
  const asksName = chosen?.heading ?? null;
  const questions = chosen?.asks ?? [];
  const [answers, setAnswers] = useState<AskedAnswers>({});
  const missing = tried ? questions.filter((one) => !answered([one], answers)).map((one) => [`asked.${one.name}`, sayEntry('answerMissing')]) : [];
  const served = open.isError ? asProblem(open.error).errors.map((error) => [error.field, error.message]) : [];
  // Whom one looks for counts as typed, what is only chosen to begin with does not.
  const part = useRef<HTMLDivElement>(null);
  const { watch } = useTouched(part, open);
  useUnsaved({ holds: () => (person !== null || heading !== '') && !open.isPending && !open.isSuccess });
  const submit = () => {
    setTried(true);
    if (!unitId || !slug || !answered(questions, answers)) return;
    const asked = questions.length > 0 ? sentAnswers(questions, answers) : null;
    if (asksName === null && person) open.mutate({ procedure: slug, openerUnitId: unitId, personId: person.id, asked });
    if (asksName !== null && heading.trim()) open.mutate({ procedure: slug, openerUnitId: unitId, heading: heading.trim(), asked });
  };
  return (
    <div ref={part} className="stack" {...watch}>
      <PageHead title={say('title')} />
      {found.isSuccess && openings.length === 0 && <p>{say('nothing')}</p>}
      {openings.length > 1 && (
        <section className="panel" data-passing>
          <RadioField
            id="procedure"
            label={say('whichProcedure')}
            value={slug}
            onChange={setProcedure}
            choices={openings.map((one) => ({ value: one.procedure, label: one.name }))}
          />
        </section>
      )}
      {chosen && asksName !== null && (
        <section className="panel stack" aria-labelledby="list">
          <h2 id="list">{say('nameList')}</h2>
          <TextField
            id="heading"
            label={asksName}
            value={heading}
            onChange={setHeading}
            maxLength={200}
            required
            error={tried && !heading.trim() ? say('nameMissing') : undefined}
          />
        </section>
      )}
      {chosen && asksName === null && (
        <section className="panel stack" aria-labelledby="who">
          <h2 id="who">{subject ? sayPerson('findSubject', { subject }) : sayPerson('findTitle')}</h2>
          {person ? (
            <p className="cluster">
              <strong>{person.fullName}</strong>
              <span className="soft">
                {[`${sayPerson('born')} ${person.birthText}`, genderText(person.gender), person.homeUnitName].filter(Boolean).join(' · ')}
              </span>
              <Button look="quiet" size="small" onClick={() => setPerson(null)}>
                {say('another')}
              </Button>
            </p>
          ) : (
            <>
              <p className="soft small">{sayPerson('findHint')}</p>
              <PersonPicker homeUnitId={unitId || undefined} onChoose={setPerson} />
            </>
          )}
        </section>
      )}
      {chosen && (person || asksName !== null) && (
        <section className="panel stack" aria-labelledby="what">
          <h2 id="what">{say('step2')}</h2>
          <p>
            {say('procedure')}: <strong>{chosen.name}</strong>
          </p>
          {units.length > 1 ? (
            <RadioField
              id="unit"
              label={say('unit')}
              value={unitId}
              onChange={setUnit}
              choices={units.map((one) => ({ value: one.id, label: one.name }))}
              error={tried && !unitId ? say('pickUnit') : undefined}
            />
          ) : (
            <p>
              {say('unit')}: <strong>{units[0]!.name}</strong>
            </p>
          )}
          {asksName === null && person && <OpeningNotes procedure={slug} personId={person.id} />}
          <AskedFields
            procedure={slug}
            openerUnitId={unitId}
            questions={unitId ? questions : []}
            answers={answers}
            errors={Object.fromEntries([...served, ...missing])}
            onChange={setAnswers}
          />
          {open.isError && <ProblemNotice error={open.error} />}
          <Button look="main" busy={open.isPending} onClick={submit}>
            {asksName === null && person ? say('open', { name: person.fullName }) : say('openList')}
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
