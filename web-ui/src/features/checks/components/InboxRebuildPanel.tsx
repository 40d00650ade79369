import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { rebuildInboxes } from '../api/historyCheck';
import { checkWords } from '../checkWords';

/** Makes the inboxes anew from the processes. */
export function InboxRebuildPanel() {
  const say = useWords(checkWords);
  const [asking, setAsking] = useState(false);
  const rebuilding = useMutation({ mutationFn: rebuildInboxes });
  return (
    <section className="panel stack" aria-labelledby="checks-inbox">
      <h2 id="checks-inbox">{say('inbox')}</h2>
      <p className="soft">{say('inboxHint')}</p>
      {rebuilding.isError && <ProblemNotice error={rebuilding.error} />}
      {rebuilding.isSuccess && <Notice kind="good" title={say('rebuilt', { n: rebuilding.data.items })} />}
      <div className="cluster">
        <Button busy={rebuilding.isPending} onClick={() => setAsking(true)}>
          {say('rebuild')}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={say('rebuild')}
          text={say('rebuildAsk')}
          action={say('rebuild')}
          onConfirm={() => {
            setAsking(false);
            rebuilding.mutate();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
