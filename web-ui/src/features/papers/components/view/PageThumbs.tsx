import { pagesOf } from '../../pagesOf';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { cardWords } from '../../cardWords';

interface PageThumbsProps {
  pdf: PDFDocumentProxy;
  /** Which row of the cuts a page belongs to, from 1; null for none yet. */
  rowOf: (page: number) => number | null;
  onPick: (page: number) => void;
}

const WIDTH = 88;

/** All pages small: where one paper ends and the next begins is seen, not counted. */
export function PageThumbs({ pdf, rowOf, onPick }: PageThumbsProps) {
  const say = useWords(cardWords);
  return (
    <ol className="page-thumbs" aria-label={say('thumbs')}>
      {pagesOf(pdf).map((number) => {
        const row = rowOf(number);
        return (
          <li key={number}>
            <button type="button" className={row === null ? 'page-thumb' : 'page-thumb page-thumb--taken'} onClick={() => onPick(number)}>
              <Thumb pdf={pdf} number={number} />
              <span>{row === null ? say('thumb', { n: number }) : say('thumbTaken', { n: number, row })}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Thumb({ pdf, number }: { pdf: PDFDocumentProxy; number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawn = canvas.current!;
    let left = false;
    // Drawn when it comes near; a scan may have hundreds of pages.
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void (async () => {
        const page = await pdf.getPage(number);
        const natural = page.getViewport({ scale: 1 });
        const viewport = page.getViewport({ scale: Math.min(WIDTH / natural.width, (2 * WIDTH) / natural.height) });
        if (left) return;
        drawn.width = Math.max(1, Math.floor(viewport.width));
        drawn.height = Math.max(1, Math.floor(viewport.height));
        await page.render({ canvas: drawn, viewport }).promise;
        page.cleanup();
      })().catch(() => undefined); // its number stands below it all the same
    });
    observer.observe(drawn);
    return () => {
      left = true;
      observer.disconnect();
    };
  }, [pdf, number]);
  return <canvas ref={canvas} />;
}
