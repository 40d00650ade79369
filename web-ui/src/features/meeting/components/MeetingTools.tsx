import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { discardMeeting } from '../api/discardMeeting';
import type { Meeting } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import type { useMeetingActs } from '../useMeetingActs';

interface MeetingToolsProps {
  meeting: Meeting;
  ready: number;
  openVotes: number;
  acts: ReturnType<typeof useMeetingActs>;
  /** That is on the screen now. */
  version: () => number;
  onRecord: () => void;
  onDiscarded: () => void;
  children: ReactNode;
}

/** What the server lets this official do with the list, and nothing else. */
export function MeetingTools({ meeting, ready, openVotes, acts, version, onRecord, onDiscarded, children }: MeetingToolsProps) {
  const say = useWords(meetingWords);
  const [asking, setAsking] = useState(false);
  const may = (action: string) => meeting.actions.includes(action);
  const toConfirm = meeting.rows.filter((row) => row.ballot?.actions.includes('confirm')).length;
  return (
    <div className="meeting-tools stack-s no-print">
      {toConfirm > 0 && (
        <div className="stack-s">
          <p>{say('confirmHint')}</p>
          <Button look="main" busy={acts.busy === 'confirm'} onClick={() => void acts.confirm()}>
            {say('confirm', { n: toConfirm })}
          </Button>
        </div>
      )}
      <div className="cluster">
        {may('record') && (
          <Button look="main" busy={acts.busy === 'record'} onClick={onRecord}>
            {say('record', { n: ready })}
          </Button>
        )}
        {may('count') && openVotes > 0 && (
          <Button busy={acts.busy === 'close'} onClick={() => void acts.close()} title={say('closeHint', { n: openVotes })}>
            {say('close', { n: openVotes })}
          </Button>
        )}
        <Button onClick={() => window.print()}>{say('print')}</Button>
        {may('discard') && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {say('discard')}
          </Button>
        )}
        {children}
      </div>
      {may('edit') && <p className="soft small meeting-tools__keys">{say('keys')}</p>}
      {asking && <DiscardDialog id={meeting.id} version={version} onClose={() => setAsking(false)} onDiscarded={onDiscarded} />}
    </div>
  );
}

function DiscardDialog({ id, version, onClose, onDiscarded }: { id: string; version: () => number; onClose: () => void; onDiscarded: () => void }) {
  const say = useWords(meetingWords);
  const client = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardMeeting(id, version()),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['meeting', id] });
      void client.invalidateQueries({ queryKey: ['meetings'] });
      onDiscarded();
    },
  });
  return (
    <Dialog title={say('discard')} onClose={onClose}>
      <div className="stack">
        <p>{say('discardAsk')}</p>
        {discard.isError && <ProblemNotice error={discard.error} />}
        <DialogFoot>
          <Button look="danger" busy={discard.isPending} onClick={() => discard.mutate()}>
            {say('discard')}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  );
}
