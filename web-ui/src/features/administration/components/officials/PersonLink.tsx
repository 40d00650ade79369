import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Loading } from '../../../../ui/notice/Loading';
import { PageProblem } from '../../../../ui/page/PageProblem';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { linkPerson, personLinkQuery } from '../../api/personLink';
import { personLinkWords } from '../../personLinkWords';
import { FindPersonDialog } from './FindPersonDialog';

/** Who the official is in the register: said by an administrator, who looks him up by what he gives. */
export function PersonLink({ officialId }: { officialId: string }) {
  const say = useWords(personLinkWords);
  const client = useQueryClient();
  const query = personLinkQuery(officialId);
  const linked = useQuery(query);
  const [finding, setFinding] = useState(false);
  const link = useMutation({
    mutationFn: (personId: string | null) => linkPerson(officialId, personId),
    onSuccess: (now) => {
      setFinding(false);
      client.setQueryData(query.queryKey, now);
    },
  });
  if (linked.isPending) return <Loading />;
  if (linked.isError) return <PageProblem error={linked.error} onRetry={() => void linked.refetch()} />;
  const { person } = linked.data;
  return (
    <>
      <h3>{say('title')}</h3>
      <p className="soft small">{say('why')}</p>
      {link.isError && !finding && <ProblemNotice error={link.error} />}
      {person ? (
        <p>
          {person.fullName} · {say('born', { birth: person.birthText })}
          {person.homeUnitName && ` · ${person.homeUnitName}`}{' '}
          <Button size="small" busy={link.isPending} onClick={() => link.mutate(null)}>
            {say('unlink')}
          </Button>
        </p>
      ) : (
        <>
          <p className="soft">{say('none')}</p>
          <div className="cluster">
            <Button size="small" onClick={() => setFinding(true)}>
              {say('find')}
            </Button>
          </div>
        </>
      )}
      {finding && (
        <FindPersonDialog
          officialId={officialId}
          busy={link.isPending}
          refusal={link.error}
          onChoose={(one) => link.mutate(one.id)}
          onClose={() => setFinding(false)}
        />
      )}
    </>
  );
}
