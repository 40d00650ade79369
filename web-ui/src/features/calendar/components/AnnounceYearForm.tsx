import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { announceYear } from '../api/announceYear';
import { calendarWords } from '../calendarWords';

export function AnnounceYearForm({ year: last }: { year: number }) {
  const say = useWords(calendarWords);
  const client = useQueryClient();
  const [year, setYear] = useState(String(last));
  const [published, setPublished] = useState(true);
  const [document, setDocument] = useState('');
  const [tried, setTried] = useState(false);
  const announce = useMutation({
    mutationFn: () => announceYear({ year: Number(year), published, document }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (/^\d{4}$/.test(year) && document.trim() !== '') announce.mutate();
  };
  return (
    <details className="panel">
      <summary>{say('announce')}</summary>
      <KeptForm sending={announce} className="stack" onSubmit={submit}>
        {announce.isError && <ProblemNotice error={announce.error} />}
        {announce.isSuccess && (
          <Notice kind="good" live>
            {say('announced', { year: announce.data.year })}
          </Notice>
        )}
        <TextField
          id="announce-year"
          label={say('year')}
          required
          short
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={setYear}
          error={tried && !/^\d{4}$/.test(year) ? say('required') : undefined}
        />
        <label className="choice">
          <input type="checkbox" checked={published} onChange={(event) => setPublished(event.target.checked)} />
          <span>{say('published')}</span>
        </label>
        <TextField
          id="announce-document"
          label={say('document')}
          required
          maxLength={200}
          value={document}
          onChange={setDocument}
          error={tried && document.trim() === '' ? say('required') : undefined}
        />
        <Button type="submit" busy={announce.isPending}>
          {say('save')}
        </Button>
      </KeptForm>
    </details>
  );
}
