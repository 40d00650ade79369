import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { MoreButton } from '../../../ui/act/MoreButton';
import { DayField } from '../../../ui/form/DayField';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { KeptForm } from '../../../ui/form/KeptForm';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { SelectField } from '../../../ui/form/SelectField';
import { createMeeting } from '../api/createMeeting';
import { candidatesPage } from '../api/candidatesPage';
import { openingsQuery, withPage } from '../api/openingsQuery';
import type { MeetingKind, MeetingOpening } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import { CandidateList } from './CandidateList';

interface NewMeetingProps {
  /** Work items chosen in the inbox; empty for all that lie open at the step. */
  chosen: string[];
  onMade: (id: string) => void;
}

export function NewMeeting({ chosen, onMade }: NewMeetingProps) {
  const say = useWords(meetingWords);
  const openings = useQuery(openingsQuery(chosen));
  if (openings.isPending) return <Loading />;
  if (openings.isError) return <ProblemNotice error={openings.error} onRetry={() => void openings.refetch()} />;
  if (openings.data.length === 0) return <EmptyState title={say('nothingOpen')} />;
  return <NewMeetingForm openings={openings.data} chosen={chosen} onMade={onMade} />;
}

const keyOf = (opening: MeetingOpening) => `${opening.positionId} ${opening.stepId} ${opening.procedureName}`;
const freeOf = (opening: MeetingOpening) => opening.items.filter((item) => item.free).map((item) => item.workItemId);

function firstChoice(openings: MeetingOpening[], chosen: string[]) {
  const opening = openings.find((one) => one.items.some((item) => chosen.includes(item.workItemId))) ?? openings[0]!;
  const free = freeOf(opening);
  return { opening, items: chosen.length > 0 ? free.filter((id) => chosen.includes(id)) : free };
}

function NewMeetingForm({ openings, chosen, onMade }: NewMeetingProps & { openings: MeetingOpening[] }) {
  const say = useWords(meetingWords);
  const client = useQueryClient();
  const [known, setKnown] = useState(openings);
  const [first] = useState(() => firstChoice(openings, chosen));
  const [key, setKey] = useState(keyOf(first.opening));
  const [items, setItems] = useState(first.items);
  const [kind, setKind] = useState<MeetingKind>(first.opening.kind);
  const [heldOn, setHeldOn] = useState(today());
  const opening = known.find((one) => keyOf(one) === key) ?? first.opening;
  const create = useMutation({
    mutationFn: () => createMeeting({ kind, heldOn, workItemIds: items }),
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: ['meetings'] });
      onMade(made.id);
    },
  });
  const more = useMutation({
    mutationFn: (of: MeetingOpening) => candidatesPage(of),
    onSuccess: (page, of) => {
      const longer = withPage(of, page);
      setKnown((all) => all.map((one) => (keyOf(one) === keyOf(of) ? longer : one)));
      if (of.items.length === 0) setItems(freeOf(longer));
    },
  });
  const choose = (next: string) => {
    const other = known.find((one) => keyOf(one) === next)!;
    setKey(next);
    setKind(other.kind);
    setItems(freeOf(other));
    if (other.items.length === 0 && other.next !== null) more.mutate(other);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (items.length > 0 && !create.isPending) create.mutate();
  };
  return (
    <KeptForm sending={create} className="stack" onSubmit={submit}>
      {create.isError && <ProblemNotice error={create.error} />}
      <div className="panel form-columns">
        <SelectField
          id="meeting-step"
          label={say('pickStep')}
          value={key}
          onChange={choose}
          choices={openings.map((one) => ({
            value: keyOf(one),
            label: say('stepChoice', { step: one.stepName, position: one.positionName, n: one.open }),
          }))}
        />
        <SelectField
          id="meeting-kind"
          label={say('kind')}
          value={kind}
          onChange={(next) => setKind(next as MeetingKind)}
          choices={(['INTAKE', 'CELL_MEETING', 'CONFERENCE'] as const).map((value) => ({ value, label: say(`kind${value}`) }))}
        />
        <DayField id="meeting-day" label={say('heldOn')} value={heldOn} onChange={setHeldOn} />
      </div>
      <CandidateList key={key} items={opening.items} chosen={items} onChange={setItems} />
      {more.isError && <ProblemNotice error={more.error} />}
      <MoreButton
        list={{ hasNextPage: opening.next !== null, isFetchingNextPage: more.isPending, fetchNextPage: () => more.mutate(opening) }}
        label={say('more')}
      />
      <p>
        <Button type="submit" look="main" busy={create.isPending} disabled={items.length === 0}>
          {say('create', { n: items.length })}
        </Button>
      </p>
    </KeptForm>
  );
}
