import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from 'react-router';
import { proceduresQuery } from '../../features/procedure/api/proceduresQuery';
import { procedureWords } from '../../features/procedure/procedureWords';
import { useWords } from '../../i18n/useWords';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { usePageTitle } from '../../ui/usePageTitle';
import { paths } from '../paths';

export function ProceduresPage() {
  const say = useWords(procedureWords);
  usePageTitle(say('title'));
  const procedures = useQuery(proceduresQuery);
  if (procedures.isPending) return <Loading />;
  if (procedures.isError) return <ProblemNotice error={procedures.error} onRetry={() => void procedures.refetch()} />;
  if (procedures.data.length === 1) return <Navigate to={paths.procedure(procedures.data[0]!.slug)} replace />;
  return (
    <div className="stack">
      <PageHead title={say('title')} />
      <ul className="panel stack-s">
        {procedures.data.map((procedure) => (
          <li key={procedure.slug}>
            <Link to={paths.procedure(procedure.slug)}>
              {procedure.code} · {procedure.name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
