import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/ApiProblem';
import type { Person } from '../../api/types';
import type { Wire } from '../../api/wire';
import { catalogueQuery } from '../../features/catalogue/api/catalogueQuery';
import { openDossier } from '../../features/dossier/api/openDossier';
import type { Cell } from '../../features/entry/api/cellsQuery';
import { halfwayPlanQuery } from '../../features/entry/api/halfwayPlanQuery';
import { sentAnswers, type AskedAnswers } from '../../features/entry/asked';
import { AskedFields } from '../../features/entry/components/AskedFields';
import { CellPicker } from '../../features/entry/components/CellPicker';
import { Chosen } from '../../features/entry/components/Chosen';
import { HalfwayForm } from '../../features/entry/components/HalfwayForm';
import { entryWords } from '../../features/entry/entryWords';
import { PersonPicker } from '../../features/person/components/PersonPicker';
import { personWords } from '../../features/person/personWords';
import { today } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { setFlash } from '../../ui/notice/flash';
import { PageHead } from '../../ui/page/PageHead';
import { ProblemNotice } from '../../ui/notice/ProblemNotice';
import { RadioField } from '../../ui/form/RadioField';
import { TextField } from '../../ui/form/TextField';
import { holdsUnsaved, letUnsavedGo } from '../../ui/unsaved/unsaved';
import { useDiscard } from '../../ui/unsaved/useDiscard';
import { useTouched } from '../../ui/unsaved/useTouched';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

type How = 'fresh' | 'halfway';

/** For the intake clerk: dossiers that run on paper, and cells nobody of which uses the software. */
export function PaperEntryPage() {
  const say = useWords(entryWords);
  const sayPerson = useWords(personWords);
  usePageTitle(say('title'));
  const [cell, setCell] = useState<Cell | null>(null);
  const [person, setPerson] = useState<Person | null>(null);
  const [how, setHow] = useState<How>('halfway');
  const [asked, setAsked] = useState('');
  const [heading, setHeading] = useState('');
  const entries = useQuery(catalogueQuery('official')).data ?? [];
  const entry = entries.length === 1 ? entries[0] : entries.find((one) => one.slug === asked);
  const procedure = entry?.slug ?? '';
  const asksName = entry?.heading ?? null;
  const about = aboutOf(asksName, person, heading);
  const begin = (slug: string) => {
    setAsked(slug);
    setCell(null);
    setPerson(null);
    setHeading('');
    setAnswers({});
  };
  const entered = useEntered();
  const [answers, setAnswers] = useState<AskedAnswers>({});
  const questions = useQuery(halfwayPlanQuery(procedure, how === 'fresh' ? (cell?.id ?? '') : '', today(), null)).data?.asks ?? [];
  const open = useMutation({ mutationFn: openDossier, onSuccess: entered });
  const form = useRef<HTMLElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const { watch } = useTouched(part, open);
  // The form below counts for itself; here, that somebody was looked for and found.
  useUnsaved({ holds: () => how === 'fresh' && about !== null && !open.isPending && !open.isSuccess });
  const discard = useDiscard(() => holdsUnsaved(form.current));
  return (
    <div ref={part} className="stack" {...watch}>
      <PageHead title={say('title')} />
      <p className="soft">{say('intro')}</p>
      {discard.question}
      {entries.length > 1 && (
        <section className="panel stack" data-passing>
          <RadioField
            id="entry-procedure"
            label={say('procedure')}
            value={procedure}
            onChange={(slug) => discard.ask(() => begin(slug))}
            choices={entries.map((one) => ({ value: one.slug, label: one.name }))}
          />
        </section>
      )}
      {entry && (
        <section className="panel stack" aria-labelledby="entry-cell">
          <h2 id="entry-cell">{say('cellStep')}</h2>
          {cell ? (
            <Chosen name={cell.name} more={cell.aboveName} onChange={() => discard.ask(() => setCell(null))} />
          ) : (
            <CellPicker procedure={procedure} onChoose={setCell} />
          )}
        </section>
      )}
      {entry && cell && asksName !== null && (
        <section className="panel stack" aria-labelledby="entry-list">
          <h2 id="entry-list">{say('listStep')}</h2>
          <TextField id="entry-heading" label={asksName} hint={say('listHint')} value={heading} onChange={setHeading} maxLength={200} required />
        </section>
      )}
      {entry && cell && asksName === null && (
        <section className="panel stack" aria-labelledby="entry-person">
          <h2 id="entry-person">{say('personStep', { subject: entry.subject })}</h2>
          {person ? (
            <Chosen name={person.fullName} more={`${sayPerson('born')} ${person.birthText}`} onChange={() => discard.ask(() => setPerson(null))} />
          ) : (
            <PersonPicker homeUnitId={cell.id} onChoose={setPerson} />
          )}
        </section>
      )}
      {entry && cell && about && (
        <section ref={form} className="panel stack" aria-labelledby="entry-how">
          <h2 id="entry-how">{say('howStep')}</h2>
          <RadioField
            id="entry-way"
            label={say('how')}
            value={how}
            onChange={(value) => discard.ask(() => setHow(value as How))}
            choices={[
              { value: 'halfway', label: say('halfway') },
              { value: 'fresh', label: say('fresh') },
            ]}
          />
          {how === 'halfway' ? (
            <HalfwayForm
              key={`${procedure}${cell.id}${person?.id ?? ''}`}
              procedure={procedure}
              openerUnitId={cell.id}
              personId={about.personId}
              heading={about.heading}
              onEntered={(opened) => void entered(opened)}
            />
          ) : (
            <>
              <AskedFields
                procedure={procedure}
                openerUnitId={cell.id}
                questions={questions}
                answers={answers}
                errors={Object.fromEntries(open.isError ? asProblem(open.error).errors.map((error) => [error.field, error.message]) : [])}
                onChange={setAnswers}
              />
              {open.isError && <ProblemNotice error={open.error} />}
              <Button
                look="main"
                busy={open.isPending}
                onClick={() =>
                  open.mutate({ procedure, openerUnitId: cell.id, asked: questions.length > 0 ? sentAnswers(questions, answers) : null, ...opened(about) })
                }
              >
                {say('open')}
              </Button>
            </>
          )}
        </section>
      )}
    </div>
  );
}

interface About {
  personId: string | null;
  heading: string | null;
}

/** A list by its name, or a person; null until it is told. */
function aboutOf(asksName: string | null, person: Person | null, heading: string): About | null {
  if (asksName !== null) return heading.trim() ? { personId: null, heading: heading.trim() } : null;
  return person && { personId: person.id, heading: null };
}

const opened = ({ personId, heading }: About) => (personId === null ? { heading: heading ?? '' } : { personId });

function useEntered() {
  const say = useWords(entryWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  return (opened: Wire<'DossierOpened'>) => {
    void client.invalidateQueries({ queryKey: ['work-items'] });
    void client.invalidateQueries({ queryKey: ['dossiers'] });
    const address = paths.dossier(opened.id);
    setFlash({ kind: 'good', text: say('done', { code: opened.code }) }, address);
    letUnsavedGo();
    navigate(address);
  };
}
