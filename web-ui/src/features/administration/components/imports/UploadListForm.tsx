import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { FileField } from '../../../../ui/form/FileField';
import { KeptForm } from '../../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { SelectField } from '../../../../ui/form/SelectField';
import type { ImportBatch, ImportKind } from '../../administrationTypes';
import { uploadList } from '../../api/uploadList';
import { importWords, listWords } from '../../importWords';

const KINDS: ImportKind[] = ['UNITS', 'OFFICIALS', 'PERSONS', 'DELEGATIONS'];

interface UploadListFormProps {
  /** The step whose dossier's list it is; without it a list of the register or the organisation. */
  workItem?: string;
  /** The one kind of list that is taken in here; without it the administrator chooses. */
  only?: ImportKind;
  onUploaded: (batch: ImportBatch) => void;
}

export function UploadListForm({ workItem, only, onUploaded }: UploadListFormProps) {
  const say = useWords(importWords);
  const sayList = useWords(listWords);
  const [kind, setKind] = useState<ImportKind>(workItem ? 'ITEMS' : (only ?? 'UNITS'));
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [sent, setSent] = useState(0);
  const sending = useMutation({ mutationFn: (chosen: File) => uploadList(kind, workItem, chosen, setSent), onSuccess: onUploaded });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(file === null);
    setSent(0);
    if (file) sending.mutate(file);
  };
  const of = workItem ? `&workItem=${workItem}` : '';
  return (
    <KeptForm sending={sending} className="panel stack" onSubmit={submit}>
      {sending.isError && <ProblemNotice error={sending.error} />}
      {!workItem && !only && (
        <SelectField
          id="list-kind"
          label={say('kind')}
          value={kind}
          onChange={(value) => setKind(value as ImportKind)}
          choices={KINDS.map((each) => ({ value: each, label: sayList(each) }))}
        />
      )}
      <p className="cluster small">
        <a href={`/api/imports/templates/${kind}?format=XLSX${of}`} download>
          {say('template')}
        </a>
        <a href={`/api/imports/templates/${kind}?format=CSV${of}`} download>
          {say('templateCsv')}
        </a>
      </p>
      <FileField
        id="list-file"
        label={say('file')}
        error={missing && !file ? say('noFile') : undefined}
        accept=".xlsx,.csv,text/csv"
        file={file}
        onChange={setFile}
      />
      <div className="cluster">
        <Button type="submit" look="main" busy={sending.isPending}>
          {say('send')}
        </Button>
        <span role="status" className="soft">
          {sending.isPending && say('sending', { n: Math.round(sent * 100) })}
        </span>
      </div>
    </KeptForm>
  );
}
