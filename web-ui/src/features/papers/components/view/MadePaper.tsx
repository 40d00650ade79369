import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { madePaperUrl, type MadePaperCode } from '../../madePapers';
import { paperWords } from '../../paperWords';
import { printWords } from '../../printWords';
import './PaperView.css';
import { PdfPages } from './PdfPages';
import { PrintPaper } from './PrintPaper';

/** A paper made at this moment: control sheet, contents, cover. */
export function MadePaper({ dossierId, code, steps }: { dossierId: string; code: MadePaperCode; steps?: ReactNode }) {
  const say = useWords(printWords);
  const sayPaper = useWords(paperWords);
  const url = madePaperUrl(dossierId, code);
  return (
    <article className="paper-view" aria-labelledby="made-paper-title">
      <header className="paper-view__head">
        <h3 id="made-paper-title">{say(code)}</h3>
        <div className="paper-view__acts no-print">
          {steps}
          <PrintPaper key={url} url={url} mediaType="application/pdf" />
          <a className="button button--quiet button--small" href={url} target="_blank" rel="noreferrer">
            {sayPaper('open')}
          </a>
        </div>
      </header>
      <p className="soft small">{say('madeNow')}</p>
      <PdfPages key={url} url={url} title={say(code)} />
    </article>
  );
}
