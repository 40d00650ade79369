import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { writeWorkNote } from '../api/workNoteActs';
import { workNotesKey } from '../api/workNotesQuery';
import { workNoteWords } from '../workNoteWords';

export function WriteNote({ dossierId }: { dossierId: string }) {
  const say = useWords(workNoteWords);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const writing = useMutation({
    mutationFn: () => writeWorkNote(dossierId, text.trim()),
    onSuccess: () => {
      setText('');
      setAsked(false);
    },
    onSettled: () => client.invalidateQueries({ queryKey: workNotesKey(dossierId) }),
  });
  const refused = writing.isError ? asProblem(writing.error).errors.find((error) => error.field === 'text')?.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (text.trim() !== '') writing.mutate();
  };
  return (
    <KeptForm sending={writing} onSubmit={submit} className="stack">
      {writing.isError && !refused && <ProblemNotice error={writing.error} />}
      <TextAreaField
        id="work-note-text"
        label={say('text')}
        hint={say('hint')}
        required
        rows={3}
        value={text}
        onChange={setText}
        error={asked && text.trim() === '' ? say('required') : refused}
        maxLength={1000}
      />
      <p>
        <Button type="submit" busy={writing.isPending}>
          {say('write')}
        </Button>
      </p>
    </KeptForm>
  );
}
