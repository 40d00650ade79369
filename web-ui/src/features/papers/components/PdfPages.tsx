import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Loading } from '../../../ui/Loading';
import { Notice } from '../../../ui/Notice';
import { openPdf } from '../openPdf';
import { paperWords } from '../paperWords';
import { PdfPage } from './PdfPage';

const ZOOMS = [0.75, 1, 1.25, 1.5, 2, 3];

export function PdfPages({ url, title }: { url: string; title: string }) {
  const say = useWords(paperWords);
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(1);

  useEffect(() => {
    let left = false;
    let opened: PDFDocumentProxy | undefined;
    setPdf(null);
    setFailed(false);
    openPdf(url)
      .then((document) => {
        opened = document;
        if (left) void document.loadingTask.destroy();
        else setPdf(document);
      })
      .catch(() => !left && setFailed(true));
    return () => {
      left = true;
      void opened?.loadingTask.destroy();
    };
  }, [url]);

  if (failed) return <Notice kind="soon">{say('failed')}</Notice>;
  if (!pdf) return <Loading />;
  const at = ZOOMS.indexOf(zoom);
  return (
    <>
      <div className="paper-view__zoom no-print">
        <span className="soft small">{say('pages', { n: pdf.numPages })}</span>
        <Button size="small" aria-label={say('zoomOut')} disabled={at === 0} onClick={() => setZoom(ZOOMS[at - 1]!)}>
          <Icon name="minus" size={16} />
        </Button>
        <span className="small">{Math.round(zoom * 100)}%</span>
        <Button size="small" aria-label={say('zoomIn')} disabled={at === ZOOMS.length - 1} onClick={() => setZoom(ZOOMS[at + 1]!)}>
          <Icon name="plus" size={16} />
        </Button>
      </div>
      <div className="paper-view__sheet" tabIndex={0} role="region" aria-label={title}>
        {Array.from({ length: pdf.numPages }, (_, index) => (
          <PdfPage key={index} pdf={pdf} number={index + 1} zoom={zoom} />
        ))}
      </div>
    </>
  );
}
