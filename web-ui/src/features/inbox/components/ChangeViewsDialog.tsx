import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { TextField } from '../../../ui/form/TextField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { deleteView, renameView, type SavedView } from '../api/savedViews';
import { savedViewWords } from '../savedViewWords';

export function ChangeViewsDialog({ views, onClose }: { views: SavedView[]; onClose: () => void }) {
  const say = useWords(savedViewWords);
  const client = useQueryClient();
  const [renaming, setRenaming] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string | null }) => void (await (name === null ? deleteView(id) : renameView(id, name))),
    onSuccess: () => setRenaming(null),
    onSettled: () => client.invalidateQueries({ queryKey: ['saved-views'] }),
  });
  return (
    <Dialog title={say('change')} onClose={onClose} immediate>
      <div className="stack">
        {change.isError && <ProblemNotice error={change.error} />}
        {views.length === 0 && <p className="soft">{say('noneToChange')}</p>}
        {views.map((view) =>
          renaming === view.id ? (
            <Rename key={view.id} view={view} busy={change.isPending} onRename={(name) => change.mutate({ id: view.id, name })} />
          ) : (
            <div key={view.id} className="saved-views__row">
              <span>{view.unitName ? say('shared', { name: view.name, unit: view.unitName }) : view.name}</span>
              <span className="cluster">
                <Button size="small" aria-label={say('renameOf', { name: view.name })} onClick={() => setRenaming(view.id)}>
                  {say('rename')}
                </Button>
                <Button
                  size="small"
                  look="danger"
                  busy={change.isPending}
                  aria-label={say('removeOf', { name: view.name })}
                  onClick={() => change.mutate({ id: view.id, name: null })}
                >
                  {say('remove')}
                </Button>
              </span>
            </div>
          ),
        )}
      </div>
    </Dialog>
  );
}

function Rename({ view, busy, onRename }: { view: SavedView; busy: boolean; onRename: (name: string) => void }) {
  const say = useWords(savedViewWords);
  const [name, setName] = useState(view.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onRename(name.trim());
  };
  return (
    <form className="saved-views__row" onSubmit={submit} noValidate>
      <TextField
        id={`view-${view.id}`}
        label={say('renameOf', { name: view.name })}
        error={name.trim() === '' ? say('nameMissing') : undefined}
        value={name}
        maxLength={80}
        onChange={setName}
      />
      <Button type="submit" size="small" look="main" busy={busy}>
        {say('save')}
      </Button>
    </form>
  );
}
