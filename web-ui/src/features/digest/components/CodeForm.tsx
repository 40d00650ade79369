import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { TextField } from '../../../ui/form/TextField';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { confirmAddress, forgetAddress, giveAddress } from '../api/digest';
import { digestWords } from '../digestWords';
import { useDigestAct } from '../useDigestAct';

/** An address that waits for the code that was sent there. */
export function CodeForm({ address, mayGive, onAnother }: { address: string; mayGive: boolean; onAnother: () => void }) {
  const say = useWords(digestWords);
  const [code, setCode] = useState('');
  const confirming = useDigestAct(confirmAddress);
  const again = useDigestAct(giveAddress, () => confirming.reset());
  const forgetting = useDigestAct(forgetAddress);
  const problem = confirming.isError ? asProblem(confirming.error) : null;
  const error = problem?.errors.find((each) => each.field === 'code')?.message;
  const failed = problem && !error ? problem : (again.error ?? forgetting.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirming.mutate(code.trim());
  };
  return (
    <KeptForm sending={confirming} onSubmit={submit} className="stack">
      <Notice kind="soon" title={say('waits', { address })} live>
        <p>{say('waitsHint')}</p>
      </Notice>
      {failed && <ProblemNotice error={failed} />}
      <TextField
        id="digest-code"
        label={say('code')}
        hint={say('codeHint')}
        error={error}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        maxLength={40}
        short
        required
      />
      <div className="cluster">
        <Button type="submit" look="main" busy={confirming.isPending}>
          {say('confirm')}
        </Button>
        {mayGive && (
          <>
            <Button busy={again.isPending} onClick={() => again.mutate(address)}>
              {say('again')}
            </Button>
            <Button onClick={onAnother}>{say('other')}</Button>
          </>
        )}
        <Button busy={forgetting.isPending} onClick={() => forgetting.mutate(undefined)}>
          {say('forget')}
        </Button>
      </div>
    </KeptForm>
  );
}
