import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { FileField } from '../../../ui/form/FileField';
import { KeptForm } from '../../../ui/form/KeptForm';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { PageHead } from '../../../ui/page/PageHead';
import { usePageTitle } from '../../../ui/page/usePageTitle';
import { draftQuery, draftsQuery, uploadDraft } from '../api/procedureDrafts';
import { draftWords } from '../draftWords';

interface UploadPageProps {
  /** The procedures there are, by the names of their folders. */
  procedures: { slug: string; name: string }[];
  links: ReactNode;
  onUploaded: (draftId: string) => void;
}

export function UploadPage({ procedures, links, onUploaded }: UploadPageProps) {
  const say = useWords(draftWords);
  const client = useQueryClient();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  usePageTitle(say('uploadTitle'));
  const slug = chosen || typed.trim();
  const sending = useMutation({
    mutationFn: (content: File) => uploadDraft(slug, reason, content, () => undefined),
    onSuccess: (details) => {
      client.setQueryData(draftQuery(details.draft.id).queryKey, details);
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey, exact: true });
      onUploaded(details.draft.id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && slug !== '' && reason.trim() !== '') sending.mutate(file);
  };
  const problem = sending.isError ? asProblem(sending.error) : null;
  const errorOf = (field: string) => problem?.errors.find((each) => each.field === field)?.message;
  const ofFile = problem?.errors.filter((each) => each.field === 'file') ?? [];
  return (
    <article className="stack">
      <PageHead title={say('uploadTitle')}>{links}</PageHead>
      <p className="soft">{say('uploadLead')}</p>
      <KeptForm sending={sending} className="panel stack" onSubmit={submit}>
        {problem && <ProblemNotice error={problem} />}
        {ofFile.length > 0 && (
          <Notice kind="wrong" title={say('placesRefused')}>
            <ul className="notice__list">
              {ofFile.map((each) => (
                <li key={each.message}>{each.message}</li>
              ))}
            </ul>
          </Notice>
        )}
        <SelectField
          id="upload-procedure"
          label={say('procedure')}
          placeholder={say('otherProcedure')}
          value={chosen}
          onChange={setChosen}
          choices={procedures.map((each) => ({ value: each.slug, label: each.name }))}
        />
        {chosen === '' && (
          <TextField
            id="upload-slug"
            label={say('slug')}
            hint={say('slugHint')}
            required
            short
            maxLength={60}
            value={typed}
            onChange={setTyped}
            error={errorOf('slug') ?? (tried && slug === '' ? say('needed') : undefined)}
          />
        )}
        <FileField
          id="upload-file"
          label={say('chosenFile')}
          hint={say('fileHint')}
          required
          accept=".bpmn,.dmn,.zip"
          file={file}
          onChange={setFile}
          error={tried && !file ? say('noFile') : undefined}
        />
        <TextField
          id="upload-reason"
          label={say('uploadReason')}
          hint={say('uploadReasonHint')}
          required
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={errorOf('reason') ?? (tried && reason.trim() === '' ? say('needed') : undefined)}
        />
        <div className="cluster">
          <Button type="submit" look="main" busy={sending.isPending}>
            {say('send')}
          </Button>
          <span role="status" className="soft">
            {sending.isPending && say('sending')}
          </span>
        </div>
      </KeptForm>
    </article>
  );
}
