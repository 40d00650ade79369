import { useMutation } from '@tanstack/react-query';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import type { DocumentView, DossierView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { KeptForm } from '../../../../ui/form/KeptForm';
import { setFlash } from '../../../../ui/notice/flash';
import { Icon } from '../../../../ui/text/Icon';
import { Notice } from '../../../../ui/notice/Notice';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { SelectField } from '../../../../ui/form/SelectField';
import { TextField } from '../../../../ui/form/TextField';
import { useDiscard } from '../../../../ui/unsaved/useDiscard';
import { useRowKeys } from '../../../../ui/form/useRowKeys';
import { cutScan } from '../../api/cutScan';
import { cardWords } from '../../cardWords';
import { openPdf } from '../../openPdf';
import { cutsOf, emptyCut, pagesLeft, pickPage, rowOfPage, type CutDraft } from '../../pageRanges';
import { paperUrl } from '../../paperUrl';
import { PageThumbs } from './PageThumbs';

interface CutScanProps {
  dossier: DossierView;
  scan: DocumentView;
  onCut: (papers: DocumentView[]) => void;
  onClose: () => void;
}

/** Beside the pages, not over them: whoever types the ranges reads the scan meanwhile. */
export function CutScan({ dossier, scan, onCut, onClose }: CutScanProps) {
  const say = useWords(cardWords);
  const [rows, setRows] = useState<CutDraft[]>([{ ...emptyCut(), requirementCode: scan.requirementCode, first: '1' }]);
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const pages = pdf?.numPages ?? null;
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let left = false;
    let opened: PDFDocumentProxy | undefined;
    openPdf(paperUrl(dossier.id, scan.id))
      .then((document) => {
        opened = document;
        if (left) void document.loadingTask.destroy();
        else setPdf(document);
      })
      .catch(() => undefined); // the server counts the pages again
    return () => {
      left = true;
      void opened?.loadingTask.destroy();
    };
  }, [dossier.id, scan.id]);
  const cutting = useMutation({
    mutationFn: () => cutScan(dossier.id, scan, cutsOf(rows) ?? []),
    onSuccess: (papers) => {
      setFlash({ kind: 'good', text: say('cutDone', { n: papers.length }) });
      onCut(papers);
    },
  });
  const refusals = cutting.isError ? asProblem(cutting.error).errors : [];
  const change = (at: number, part: Partial<CutDraft>) => setRows((known) => known.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const { keyOf, drop } = useRowKeys(rows.length);
  const removeRow = (at: number) => {
    drop(at);
    setRows((known) => known.filter((_, index) => index !== at));
  };
  const discard = useDiscard(() => rows.length > 1 || rows.some((row) => row.last !== ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (cutsOf(rows)) cutting.mutate();
  };
  const choices = dossier.requirements.filter((one) => one.fileAllowed).map((one) => ({ value: one.code, label: one.name }));
  const left = pages === null ? '' : pagesLeft(rows, pages);
  return (
    <KeptForm sending={cutting} className="scan-cuts no-print" onSubmit={submit} aria-label={say('cut')}>
      <p className="small">
        {say('cutText')} {pages !== null && say('cutPages', { n: pages })}
      </p>
      {cutting.isError && !refusals.some((one) => one.field.startsWith('cuts[')) && <ProblemNotice error={cutting.error} />}
      {asked && !cutsOf(rows) && (
        <Notice kind="wrong" live>
          {say('cutBad')}
        </Notice>
      )}
      {pdf && <PageThumbs pdf={pdf} rowOf={(page) => rowOfPage(rows, page)} onPick={(page) => setRows((known) => pickPage(known, page))} />}
      {rows.map((row, at) => (
        <div key={keyOf(at)} className="scan-cuts__row">
          <SelectField
            id={`cut-${at}-paper`}
            label={say('cutPaper', { n: at + 1 })}
            placeholder={say('choosePaper')}
            choices={choices}
            value={row.requirementCode}
            onChange={(requirementCode) => change(at, { requirementCode })}
            error={refusals.find((one) => one.field === `cuts[${at}].firstPage`)?.message}
          />
          <TextField id={`cut-${at}-first`} label={say('firstPage')} short inputMode="numeric" value={row.first} onChange={(first) => change(at, { first })} />
          <TextField id={`cut-${at}-last`} label={say('lastPage')} short inputMode="numeric" value={row.last} onChange={(last) => change(at, { last })} />
          <Button look="quiet" size="small" aria-label={say('dropCut', { n: at + 1 })} disabled={rows.length === 1} onClick={() => removeRow(at)}>
            <Icon name="cross" size={16} />
          </Button>
        </div>
      ))}
      {left !== '' && (
        <p className="soft small" role="status">
          {say('cutLeft', { pages: left })}
        </p>
      )}
      <div className="cluster">
        <Button
          size="small"
          onClick={() => {
            const last = Number(rows[rows.length - 1]?.last);
            setRows((known) => [...known, { ...emptyCut(), first: last > 0 ? String(last + 1) : '' }]);
          }}
        >
          {say('addCut')}
        </Button>
        <Button type="submit" size="small" look="main" busy={cutting.isPending}>
          {say('cutDo')}
        </Button>
        <Button size="small" look="quiet" onClick={() => discard.ask(onClose)}>
          {say('cancel')}
        </Button>
      </div>
      {discard.question}
    </KeptForm>
  );
}
