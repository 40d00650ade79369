import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { RadioField } from '../../../ui/form/RadioField';
import { TextField } from '../../../ui/form/TextField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { saveView } from '../api/savedViews';
import type { InboxFilter } from '../inboxFilter';
import { savedViewWords } from '../savedViewWords';

interface SaveViewDialogProps {
  filter: InboxFilter;
  /** Units in which it may be shared. */
  units: { id: string; name: string }[];
  onClose: () => void;
}

const ME = 'me';

export function SaveViewDialog({ filter, units, onClose }: SaveViewDialogProps) {
  const say = useWords(savedViewWords);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [whose, setWhose] = useState(ME);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: () => saveView(name.trim(), filter, whose === ME ? null : whose),
    onSuccess: () => {
      onClose();
      return client.invalidateQueries({ queryKey: ['saved-views'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setMissing(true);
    else save.mutate();
  };
  return (
    <Dialog title={say('saveThis')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        {save.isError && <ProblemNotice error={save.error} />}
        <TextField
          id="view-name"
          label={say('name')}
          {...(units.length > 0 && { hint: say('nameHint') })}
          error={missing && name.trim() === '' ? say('nameMissing') : undefined}
          required
          value={name}
          maxLength={80}
          onChange={setName}
        />
        {units.length > 0 && (
          <RadioField
            id="view-whose"
            label={say('forWhom')}
            value={whose}
            onChange={setWhose}
            choices={[{ value: ME, label: say('forMe') }, ...units.map((unit) => ({ value: unit.id, label: say('forUnit', { unit: unit.name }) }))]}
          />
        )}
        <DialogFoot>
          <Button type="submit" look="main" busy={save.isPending}>
            {say('save')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
