import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Dialog } from '../../../ui/overlay/Dialog';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { fillItem } from '../api/fillItem';
import type { Roster, RosterItem } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { ColumnFields } from './ColumnFields';

interface EditItemDialogProps {
  roster: Roster;
  taskId: string;
  item: RosterItem;
  onDone: (told: string) => void;
}

/** A slip in one row is put right in that row. */
export function EditItemDialog({ roster, taskId, item, onDone }: EditItemDialogProps) {
  const say = useWords(rosterWords);
  const editable = roster.columns.filter((column) => column.editable && !column.once).map((column) => column.name);
  const [values, setValues] = useState<Record<string, string>>(Object.fromEntries(editable.map((name) => [name, item.values[name] ?? ''])));
  const saving = useMutation({
    mutationFn: () => fillItem(taskId, item.id, values),
    onSuccess: () => onDone(say('changed', { name: item.name })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Dialog title={say('editing', { name: item.name })} onClose={() => onDone('')}>
      <form noValidate className="stack" onSubmit={submit}>
        {saving.isError && <ProblemNotice error={saving.error} />}
        <ColumnFields roster={roster} values={values} onChange={setValues} errors={saving.error instanceof ApiProblem ? saving.error.errors : []} />
        <div className="cluster">
          <Button type="submit" look="main" busy={saving.isPending}>
            {say('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
