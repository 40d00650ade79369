import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { forgetAddress, switchDigest } from '../api/digest';
import { digestWords } from '../digestWords';
import { useDigestAct } from '../useDigestAct';

interface DigestSwitchProps {
  address: string;
  wanted: boolean;
  mayGive: boolean;
  onAnother: () => void;
}

/** What a confirmed address is good for: on, off, another one, none. */
export function DigestSwitch({ address, wanted, mayGive, onAnother }: DigestSwitchProps) {
  const say = useWords(digestWords);
  const switching = useDigestAct(switchDigest);
  const forgetting = useDigestAct(forgetAddress);
  const failed = switching.error ?? forgetting.error;
  return (
    <>
      {failed && <ProblemNotice error={failed} />}
      <p>{say('sentTo', { address })}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={switching.isPending ? switching.variables : wanted}
          aria-disabled={switching.isPending || undefined}
          onChange={(event) => !switching.isPending && switching.mutate(event.target.checked)}
        />
        <span>{say('wanted')}</span>
      </label>
      <p className="soft" role="status">
        {say(wanted ? 'on' : 'off')}
      </p>
      <div className="cluster">
        {mayGive && <Button onClick={onAnother}>{say('other')}</Button>}
        <Button busy={forgetting.isPending} onClick={() => forgetting.mutate(undefined)}>
          {say('forget')}
        </Button>
      </div>
    </>
  );
}
