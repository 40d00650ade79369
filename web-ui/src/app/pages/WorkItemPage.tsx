import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { asProblem } from '../../api/ApiProblem';
import type { DossierView } from '../../api/dossierTypes';
import { readAgain } from '../../api/readAgain';
import { ballotQuery } from '../../features/ballot/api/ballotQuery';
import { BallotPanel } from '../../features/ballot/components/BallotPanel';
import { EarlierSteps } from '../../features/dossier/components/steps/EarlierSteps';
import { SideBySide } from '../../features/dossier/components/steps/SideBySide';
import { GateList } from '../../features/gate/components/GateList';
import { claimWorkItem } from '../../features/inbox/api/claimWorkItem';
import { rememberedPlace } from '../../features/inbox/listPlace';
import { markOpened } from '../../features/inbox/markOpened';
import { PaperWarnings } from '../../features/papers/components/list/PaperWarnings';
import { SigningPanel } from '../../features/signing/components/SigningPanel';
import { workItemQuery } from '../../features/step/api/workItemQuery';
import { StepPanel } from '../../features/step/components/StepPanel';
import { formWords } from '../../features/step/form/formWords';
import { useWords } from '../../i18n/useWords';
import { conflictText } from '../../ui/text/conflictText';
import { setFlash } from '../../ui/notice/flash';
import { Loading } from '../../ui/notice/Loading';
import { PageProblem } from '../../ui/page/PageProblem';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { DeskWays } from '../desk/DeskWays';
import { DossierDesk } from '../desk/DossierDesk';
import { ItemHands } from '../desk/ItemHands';
import { useMoveOn } from '../desk/useMoveOn';
import { appWords } from '../appWords';
import { paths } from '../paths';
import { leadToDossier, useRemembered } from '../recent/recentItems';

export function WorkItemPage() {
  const { id } = useParams();
  return <WorkItemDesk key={id} id={id!} />;
}

function WorkItemDesk({ id }: { id: string }) {
  const say = useWords(appWords);
  const sayForm = useWords(formWords);
  const client = useQueryClient();
  // What another page has read of it earlier may hold an older draft: the form opens with what is known now.
  const item = useQuery({ ...workItemQuery(id), refetchOnMount: 'always' });
  // The panel shows it; here only to know which outcomes the numbers speak against.
  const ballot = useQuery({ ...ballotQuery(id), enabled: item.data?.ballot === true });
  const moveOn = useMoveOn();
  const backTo = paths.work(rememberedPlace()?.url);
  useRemembered(
    item.data
      ? { dossierId: item.data.dossierId, href: paths.workItem(id), title: item.data.personName, code: item.data.dossierCode, step: item.data.stepName }
      : null,
  );
  useEffect(() => {
    if (item.isError) leadToDossier(client, paths.workItem(id));
  }, [client, id, item.isError]);
  useEffect(() => {
    if (item.data?.unread) markOpened(client, id);
  }, [client, id, item.data]);
  usePageTitle(item.data?.stepName ?? say('work'));

  const reload = useCallback(() => {
    void readAgain(client, ['work-item', id], ['ballot', id]);
    if (item.data) void readAgain(client, ['signing', item.data.dossierId], ['dossier', item.data.dossierId]);
  }, [client, id, item.data]);
  const claim = useMutation({
    mutationFn: () => claimWorkItem(id),
    onError: (error) => setFlash({ kind: 'wrong', text: conflictText(error) }),
    onSettled: () => {
      reload();
      void client.invalidateQueries({ queryKey: ['work-items'] });
    },
  });

  // One goes on from what is still being read, and from what cannot be had.
  const ways = <DeskWays backTo={backTo} backText={say('backToWork')} />;
  if (item.isPending || !item.isFetchedAfterMount) {
    return (
      <>
        {ways}
        <Loading />
      </>
    );
  }
  if (!item.data) {
    const over = asProblem(item.error).text('dossierId');
    return (
      <div className="stack">
        {ways}
        <PageProblem
          error={item.error}
          onRetry={() => void item.refetch()}
          instead={
            over && (
              <Link className="button" to={paths.dossier(over)}>
                {say('toDossier')}
              </Link>
            )
          }
        />
      </div>
    );
  }
  const work = item.data;
  return (
    <DossierDesk
      dossierId={work.dossierId}
      backTo={backTo}
      backText={say('backToWork')}
      signing={work.signing !== null}
      stepDue={work}
      side={(dossier) => (
        <StepPanel
          item={work}
          sources={{
            documents: documentChoices(dossier, sayForm('other')),
            askedDocuments: askedChoices(dossier),
            units: work.units.map((unit) => ({ value: unit.id, label: unit.name })),
          }}
          claiming={claim.isPending}
          hands={<ItemHands item={work} onChanged={reload} />}
          wait={waitOf(dossier, id)}
          above={
            <>
              <SideBySide steps={dossier.steps.filter((step) => step.id !== null && work.answers.includes(step.id))} />
              <EarlierSteps steps={dossier.steps} />
              <PaperWarnings requirements={dossier.requirements} codes={work.papersWeighed} />
              {dossier.actions.includes('readGates') && <GateList dossier={dossier} stepId={work.stepId} />}
              {work.ballot && <BallotPanel taskId={id} />}
              {work.signing && <SigningPanel dossierId={work.dossierId} stage={work.signing} />}
            </>
          }
          contradicted={ballot.data?.contradicted ?? []}
          onClaim={() => claim.mutate()}
          onReload={reload}
          onCompleted={(outcome) => void moveOn(work, outcome)}
        />
      )}
    />
  );
}

/** Until when and why, of a step in which the dossier only waits. */
function waitOf(dossier: DossierView, id: string) {
  const step = dossier.steps.find((one) => one.id === id);
  return step?.waits ? { until: step.waitsUntil, reason: step.waitReason } : undefined;
}

/** What a supplement may be asked for: the procedure's documents. */
function documentChoices(dossier: DossierView, other: string) {
  const named = dossier.requirements.filter((one) => one.state !== 'NOT_NEEDED').map((one) => ({ value: one.code, label: one.name }));
  return named.length > 0 ? named : [{ value: 'other', label: other }];
}

/** What the supplement asks for, each paper once. */
function askedChoices(dossier: DossierView) {
  const codes = [...new Set(dossier.supplement?.items.map((item) => item.document))];
  return codes.map((code) => ({ value: code, label: dossier.requirements.find((one) => one.code === code)?.name ?? code }));
}
