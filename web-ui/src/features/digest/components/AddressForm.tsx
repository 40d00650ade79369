import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { TextField } from '../../../ui/form/TextField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { giveAddress } from '../api/digest';
import { digestWords } from '../digestWords';
import { useDigestAct } from '../useDigestAct';

export function AddressForm({ onGiven, onClose }: { onGiven: () => void; onClose?: () => void }) {
  const say = useWords(digestWords);
  const [address, setAddress] = useState('');
  const giving = useDigestAct(giveAddress, onGiven);
  const problem = giving.isError ? asProblem(giving.error) : null;
  const error = problem?.errors.find((each) => each.field === 'address')?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    giving.mutate(address.trim());
  };
  return (
    <KeptForm sending={giving} onSubmit={submit} className="stack">
      {problem && !error && <ProblemNotice error={problem} />}
      <TextField
        id="digest-address"
        type="email"
        label={say('address')}
        hint={say('addressHint')}
        error={error}
        value={address}
        onChange={setAddress}
        autoComplete="email"
        maxLength={254}
        required
      />
      <div className="cluster">
        <Button type="submit" look="main" busy={giving.isPending}>
          {say('sendCode')}
        </Button>
        {onClose && <Button onClick={onClose}>{say('keep')}</Button>}
      </div>
    </KeptForm>
  );
}
