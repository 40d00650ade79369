import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { FileField } from '../../../ui/form/FileField';
import { KeptForm } from '../../../ui/form/KeptForm';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { reconcile, reconciliationSheet } from '../api/reconcile';
import { memberDataWords } from '../memberDataWords';
import { LineTable } from './LineTable';
import { WrongCells } from './WrongCells';

const KINDS = ['differing', 'onlyHere', 'onlyThere', 'possible'] as const;

/** An export beside the register: nothing of it is kept. */
export function Comparison() {
  const say = useWords(memberDataWords);
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const comparing = useMutation({ mutationFn: (chosen: File) => reconcile(chosen) });
  const downloading = useMutation({ mutationFn: (chosen: File) => reconciliationSheet(chosen).then(save) });
  const problem = comparing.isError ? asProblem(comparing.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (file) comparing.mutate(file);
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    comparing.reset();
  };
  return (
    <section className="stack">
      <h2>{say('compare')}</h2>
      <p className="soft">{say('compareLead')}</p>
      <KeptForm sending={comparing} onSubmit={submit} className="stack">
        <FileField
          id="member-data-export"
          label={say('export')}
          required
          accept=".xlsx,.csv"
          file={file}
          onChange={choose}
          error={asked && !file ? say('chooseFirst') : problem?.errors.find((error) => error.field === 'file')?.message}
        />
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        <div>
          <Button type="submit" look="main" busy={comparing.isPending}>
            {say('run')}
          </Button>
        </div>
      </KeptForm>
      {comparing.data && (
        <>
          <Notice kind="info" live>
            {say('result', { rows: comparing.data.rows, matched: comparing.data.matched })}
          </Notice>
          <div>
            <Button busy={downloading.isPending} onClick={() => file && downloading.mutate(file)}>
              {say('sheet')}
            </Button>
          </div>
          {downloading.isError && <ProblemNotice error={downloading.error} />}
          {KINDS.map((kind) => (
            <LineTable key={kind} kind={kind} found={comparing.data[kind]} />
          ))}
          <WrongCells cells={comparing.data.wrong} count={comparing.data.wrongCells} />
        </>
      )}
    </section>
  );
}

function save(sheet: Blob) {
  const url = URL.createObjectURL(sheet);
  const link = document.createElement('a');
  link.href = url;
  link.download = `doi-chieu-csdl-dang-vien-${today()}.xlsx`;
  link.click();
  URL.revokeObjectURL(url);
}
