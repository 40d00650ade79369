import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { PageProblem } from '../../../ui/page/PageProblem';
import { usePageTitle } from '../../../ui/page/usePageTitle';
import { needsQuery } from '../api/needsQuery';
import { answered, answersOf } from '../answers';
import { needsWords } from '../needsWords';
import './Needs.css';
import { NeededPapers } from './NeededPapers';
import { NeedsPlaces } from './NeedsPlaces';
import { QuestionList } from './QuestionList';

interface NeedsAnswerProps {
  slug: string;
  /** Ways to other pages. */
  links: (trackable: boolean) => ReactNode;
}

/** Two or three questions, then only what this person needs, where and how long. */
export function NeedsAnswer({ slug, links }: NeedsAnswerProps) {
  const say = useWords(needsWords);
  const [search, setSearch] = useSearchParams();
  const answers = answersOf(search);
  const { data, isPending, error, refetch } = useQuery(needsQuery(slug, answers));
  usePageTitle(data ? `${say('title')} ${data.name}` : say('title'));
  if (isPending) return <Loading />;
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return (
    <article className="needs">
      <div>
        <p className="soft">{say('title')}</p>
        <h1>{data.name}</h1>
      </div>
      <section className="needs__part no-print" aria-labelledby="needs-questions">
        <h2 id="needs-questions">{say('answers')}</h2>
        {data.questions.length === 0 && <p>{say('noQuestions')}</p>}
        <QuestionList questions={data.questions} onAnswer={(question, choice) => setSearch(answered(answers, question, choice), { replace: true })} />
        {search.size > 0 && (
          <Button look="quiet" onClick={() => setSearch({}, { replace: true })}>
            {say('again')}
          </Button>
        )}
      </section>
      <section className="needs__part" aria-labelledby="needs-papers" aria-live="polite">
        <h2 id="needs-papers">{say('papers')}</h2>
        {!data.answered && data.questions.length > 0 && <p className="needs__open">{say('open')}</p>}
        <NeededPapers slug={slug} papers={data.papers} />
      </section>
      <NeedsPlaces needs={data} />
      <div className="cluster no-print">
        <Button onClick={() => window.print()}>{say('print')}</Button>
        {links(data.publiclyTrackable)}
      </div>
    </article>
  );
}
