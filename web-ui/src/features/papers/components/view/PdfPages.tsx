import { pagesOf } from '../../pagesOf';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Loading } from '../../../../ui/notice/Loading';
import { Notice } from '../../../../ui/notice/Notice';
import { ScrollArea } from '../../../../ui/table/ScrollArea';
import { openPdf } from '../../openPdf';
import { refusalOf } from '../../refusalOf';
import { paperWords } from '../../paperWords';
import { PdfPage } from './PdfPage';
import { SheetTools } from './SheetTools';

export function PdfPages({ url, title }: { url: string; title: string }) {
  const say = useWords(paperWords);
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState(0);

  useEffect(() => {
    let left = false;
    let opened: PDFDocumentProxy | undefined;
    setPdf(null);
    setFailed(null);
    openPdf(url)
      .then((document) => {
        opened = document;
        if (left) void document.loadingTask.destroy();
        else setPdf(document);
      })
      .catch(async (failure) => {
        const said = await refusalOf(url, failure);
        if (!left) setFailed(said ?? say('failed'));
      });
    return () => {
      left = true;
      void opened?.loadingTask.destroy();
    };
  }, [url, say]);

  if (failed) return <Notice kind="soon">{failed}</Notice>;
  if (!pdf) return <Loading />;
  return (
    <>
      <SheetTools pages={pdf.numPages} zoom={zoom} onZoom={setZoom} onTurn={() => setTurns((known) => (known + 1) % 4)} />
      <ScrollArea className="paper-view__sheet" label={title}>
        {pagesOf(pdf).map((number) => (
          <PdfPage key={number} pdf={pdf} number={number} zoom={zoom} turns={turns} />
        ))}
      </ScrollArea>
    </>
  );
}
