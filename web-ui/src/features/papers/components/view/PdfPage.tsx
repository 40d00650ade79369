import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { paperWords } from '../../paperWords';
import { rasterScale } from '../../rasterScale';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  zoom: number;
  /** Quarter turns, clockwise. */
  turns: number;
}

/** Twice the pixels of a large screen: finer is seen by nobody. */
const MOST_PIXELS = 16_000_000;

/** One page, drawn when it comes near the eye and given up when it is far; its text lies hidden behind for screen readers. */
export function PdfPage({ pdf, number, zoom, turns }: PdfPageProps) {
  const say = useWords(paperWords);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(number === 1);
  const [text, setText] = useState('');

  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      root: frame.current!.closest('.paper-view__sheet'),
      rootMargin: '600px',
    });
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!near) return;
    let task: RenderTask | undefined;
    let left = false;
    const drawn = canvas.current!;
    void (async () => {
      const page = await pdf.getPage(number);
      if (left || !frame.current) return;
      const rotation = (page.rotate + turns * 90) % 360;
      const natural = page.getViewport({ scale: 1, rotation });
      const width = ((frame.current.parentElement?.clientWidth ?? natural.width) - 2) * zoom;
      const ratio = Math.min(window.devicePixelRatio || 1, 2);
      const viewport = page.getViewport({ scale: rasterScale(natural.width, natural.height, (width / natural.width) * ratio, MOST_PIXELS), rotation });
      drawn.width = Math.max(1, Math.floor(viewport.width));
      drawn.height = Math.max(1, Math.floor(viewport.height));
      drawn.style.width = `${Math.floor(width)}px`;
      frame.current.style.minHeight = `${Math.floor((width * natural.height) / natural.width)}px`;
      task = page.render({ canvas: drawn, viewport });
      await task.promise;
      const content = await page.getTextContent();
      if (!left) setText(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
      page.cleanup();
    })().catch(() => undefined); // a cancelled drawing is no fault
    return () => {
      left = true;
      task?.cancel();
      // The place stays, its pixels go: a long scan read to its end must not fill the memory.
      drawn.width = drawn.height = 0;
    };
  }, [pdf, number, zoom, turns, near]);

  return (
    <div ref={frame} className="pdf-page" data-page={number}>
      <canvas ref={canvas} role="img" aria-label={say('page', { n: number })} />
      <p className="visually-hidden">{text}</p>
    </div>
  );
}
