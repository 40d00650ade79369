import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { Notice } from '../../../ui/notice/Notice';
import { acknowledge, openDraftsQuery, type LimitDraft, type LimitWarning } from '../api/limitDrafts';
import { limitWords } from '../limitWords';
import { DraftProblem } from './DraftProblem';

interface LimitWarningsProps {
  draft: LimitDraft;
  onReload: () => void;
}

/** What is new with the draft and speaks against it, each with the reason why it may go on. */
export function LimitWarnings({ draft, onReload }: LimitWarningsProps) {
  const say = useWords(limitWords);
  if (draft.warnings.length === 0) return null;
  const open = draft.warnings.some((each) => each.reason === null);
  return (
    <Notice kind={open ? 'soon' : 'info'} title={say('warnings')}>
      <p className="small">{say('warningsHint')}</p>
      <ul className="stack-s">
        {draft.warnings.map((warning, index) => (
          <li key={warning.key} className="stack-s">
            <p>{warning.text}</p>
            <Reason id={`limit-warning-${index}`} draft={draft} warning={warning} onReload={onReload} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Reason({ id, draft, warning, onReload }: LimitWarningsProps & { id: string; warning: LimitWarning }) {
  const say = useWords(limitWords);
  const client = useQueryClient();
  const [changing, setChanging] = useState(false);
  const [reason, setReason] = useState(warning.reason ?? '');
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: () => acknowledge(draft.id, draft.version, warning.key, reason),
    onSuccess: (saved) => {
      setChanging(false);
      client.setQueryData(openDraftsQuery.queryKey, (all) => all?.map((each) => (each.id === saved.id ? saved : each)));
    },
  });
  if (warning.reason !== null && !changing) {
    return (
      <p className="cluster">
        {say('accepted', { reason: warning.reason, by: warning.by ?? '', at: warning.at ? formatInstant(warning.at) : '' })}
        <Button size="small" onClick={() => setChanging(true)}>
          {say('changeReason')}
        </Button>
      </p>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') sending.mutate();
  };
  return (
    <KeptForm sending={sending} className="stack-s" onSubmit={send}>
      <TextAreaField
        id={id}
        label={say('reason')}
        required
        rows={2}
        maxLength={500}
        value={reason}
        error={tried && reason.trim() === '' ? say('required') : undefined}
        onChange={setReason}
      />
      {sending.isError && <DraftProblem error={sending.error} onReload={onReload} />}
      <div>
        <Button type="submit" busy={sending.isPending}>
          {say('accept')}
        </Button>
      </div>
    </KeptForm>
  );
}
