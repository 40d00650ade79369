import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { RadioField } from '../../../ui/form/RadioField';
import { assigneesOfManyQuery } from '../api/assigneesOfManyQuery';
import { assigneesQuery } from '../api/assigneesQuery';
import { inboxWords } from '../inboxWords';
import { useLoadOf } from '../useLoadOf';
import { HandOverPreview } from './HandOverPreview';

interface AssignDialogProps {
  /** One, or several that are handed out together. */
  rows: WorkItemRow[];
  onAssign: (officialId: string, name: string) => void;
  onClose: () => void;
}

export function AssignDialog({ rows, onAssign, onClose }: AssignDialogProps) {
  const say = useWords(inboxWords);
  const { assignees, foretold } = useAssignees(rows);
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const loadOf = useLoadOf();
  const nameOf = ({ id, fullName, items }: { id: string; fullName: string; items?: number }) => {
    const name = loadOf(id, fullName);
    return items !== undefined && items < rows.length ? say('assigneeTakes', { name, n: items, of: rows.length }) : name;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const official = assignees.data?.find((one) => one.id === chosen);
    if (official) onAssign(official.id, official.fullName);
    else setMissing(true);
  };
  return (
    <Dialog title={say('assignTitle')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p>
          {rows.length > 1 ? (
            say('assignMany', { n: rows.length })
          ) : (
            <>
              {rows[0]?.stepName} · <strong>{rows[0]?.personName}</strong>
            </>
          )}
        </p>
        {assignees.isPending && <Loading />}
        {assignees.isError && <ProblemNotice error={assignees.error} />}
        {assignees.data?.length === 0 && <p className="soft">{say('noAssignees')}</p>}
        {!!assignees.data?.length && (
          <>
            <RadioField
              id="assignee"
              label={say('assignTo')}
              value={chosen}
              onChange={setChosen}
              error={missing && !chosen ? say('pick') : undefined}
              choices={assignees.data.map((one) => ({ value: one.id, label: nameOf(one) }))}
            />
            <HandOverPreview to={foretold?.find((one) => one.id === chosen)} />
            <DialogFoot>
              <Button type="submit" look="main">
                {say('assign')}
              </Button>
            </DialogFoot>
          </>
        )}
      </form>
    </Dialog>
  );
}

/** Whom one item may be given to is asked of the item itself; what would come of it, of all alike. */
function useAssignees(rows: WorkItemRow[]) {
  const one = useQuery({ ...assigneesQuery(rows[0]!.id), enabled: rows.length === 1 });
  const many = useQuery(assigneesOfManyQuery(rows.map((row) => row.id)));
  return { assignees: rows.length === 1 ? one : many, foretold: many.data };
}
