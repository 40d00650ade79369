import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkItem } from '../../api/types';
import { assignWorkItem } from '../../features/inbox/api/assignWorkItem';
import { releaseWorkItem } from '../../features/inbox/api/releaseWorkItem';
import { AssignDialog } from '../../features/inbox/components/AssignDialog';
import { inboxWords } from '../../features/inbox/inboxWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { setFlash } from '../../ui/notice/flash';
import { ariaKeyOf, keyOf } from '../../ui/shortcuts/keyMap';
import { useShortcut } from '../../ui/shortcuts/useShortcut';
import { conflictText } from '../../ui/text/conflictText';
import { holdsUnsaved, keepUnsaved } from '../../ui/unsaved/unsaved';
import { useDiscard } from '../../ui/unsaved/useDiscard';

type Act = { verb: 'release' } | { verb: 'assign'; officialId: string; name: string };

/** Whose hands the item is in: given back or handed out from the desk as from its row, where the server offers it. */
export function ItemHands({ item, onChanged }: { item: WorkItem; onChanged: () => void }) {
  const say = useWords(inboxWords);
  const client = useQueryClient();
  const [assigning, setAssigning] = useState(false);
  const discard = useDiscard(holdsUnsaved);
  const mutation = useMutation({
    mutationFn: (act: Act): Promise<unknown> => (act.verb === 'assign' ? assignWorkItem(item.id, act.officialId) : releaseWorkItem(item.id)),
    onSuccess: (_, act) => setFlash({ kind: 'good', text: act.verb === 'assign' ? say('assigned', { name: act.name }) : say('released') }),
    onError: (error) => setFlash({ kind: 'wrong', text: conflictText(error) }),
    onSettled: () => {
      onChanged();
      void client.invalidateQueries({ queryKey: ['work-items'] });
    },
  });
  const mayRelease = item.actions.includes('release');
  const mayAssign = item.actions.includes('assign');
  const releaseWord = say(item.actions.includes('complete') ? 'release' : 'giveBack');
  // What is typed goes with the item to whoever takes it up next: the draft is kept before it is let go.
  const leave = (then: () => void) => void keepUnsaved().then(() => discard.ask(then));
  const release = () => leave(() => mutation.mutate({ verb: 'release' }));
  const assign = () => leave(() => setAssigning(true));
  useShortcut('release', release, { active: mayRelease && !mutation.isPending, label: releaseWord });
  useShortcut('assign', assign, { active: mayAssign && !mutation.isPending });
  if (!mayRelease && !mayAssign) return null;
  return (
    <p className="cluster no-print">
      {mayAssign && (
        <Button size="small" look="quiet" busy={mutation.isPending} title={keyOf('assign')} aria-keyshortcuts={ariaKeyOf('assign')} onClick={assign}>
          {say('assign')}
        </Button>
      )}
      {mayRelease && (
        <Button size="small" look="quiet" busy={mutation.isPending} title={keyOf('release')} aria-keyshortcuts={ariaKeyOf('release')} onClick={release}>
          {releaseWord}
        </Button>
      )}
      {discard.question}
      {assigning && (
        <AssignDialog
          rows={[item]}
          onClose={() => setAssigning(false)}
          onAssign={(officialId, name) => {
            setAssigning(false);
            mutation.mutate({ verb: 'assign', officialId, name });
          }}
        />
      )}
    </p>
  );
}
