import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { procedureQuery } from '../../features/procedure/api/procedureQuery';
import { ProcedureSheet } from '../../features/procedure/components/ProcedureSheet';
import { procedureWords } from '../../features/procedure/procedureWords';
import { useWords } from '../../i18n/useWords';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { usePageTitle } from '../../ui/usePageTitle';

export function ProcedurePage() {
  const { slug } = useParams();
  const say = useWords(procedureWords);
  usePageTitle(say('title'));
  const procedure = useQuery(procedureQuery(slug!));
  if (procedure.isPending) return <Loading />;
  if (procedure.isError) return <ProblemNotice error={procedure.error} onRetry={() => void procedure.refetch()} />;
  return (
    <div className="stack">
      <PageHead title={`${say('title')}: ${procedure.data.name}`} />
      <ProcedureSheet procedure={procedure.data} />
    </div>
  );
}
