import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { RadioField } from '../../../ui/form/RadioField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { concludeGate } from '../api/concludeGate';
import type { Gate } from '../api/gatesQuery';
import { gateWords } from '../gateWords';

/** Which way, and why: by whoever holds the step. */
export function GateForm({ dossierId, gate }: { dossierId: string; gate: Gate }) {
  const say = useWords(gateWords);
  const client = useQueryClient();
  const [conclusion, setConclusion] = useState<'CONTINUE' | 'STOP' | ''>('');
  const [reason, setReason] = useState('');
  const key = `${gate.name}-${gate.itemId ?? ''}`;
  const entry = useMutation({
    mutationFn: (way: 'CONTINUE' | 'STOP') =>
      concludeGate(dossierId, gate.name, { itemId: gate.itemId, conclusion: way, reason: reason.trim(), version: gate.version }),
    onSuccess: () => {
      setConclusion('');
      setReason('');
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ['gates', dossierId] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (conclusion && reason.trim()) entry.mutate(conclusion);
  };
  return (
    <KeptForm sending={entry} className="stack no-print" onSubmit={submit}>
      {entry.isError && <ProblemNotice error={entry.error} />}
      <RadioField
        id={`gate-${key}`}
        label={say('conclude')}
        inline
        value={conclusion}
        onChange={(value) => setConclusion(value as 'CONTINUE' | 'STOP')}
        choices={(['CONTINUE', 'STOP'] as const).map((value) => ({ value, label: say(value) }))}
      />
      <TextAreaField id={`gate-reason-${key}`} label={say('reason')} required rows={2} maxLength={2000} value={reason} onChange={setReason} />
      <p className="gate__act">
        <Button type="submit" size="small" busy={entry.isPending} disabled={conclusion === '' || !reason.trim()}>
          {say(gate.conclusion ? 'again' : 'conclude')}
        </Button>
      </p>
    </KeptForm>
  );
}
