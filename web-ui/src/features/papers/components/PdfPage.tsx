import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { paperWords } from '../paperWords';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  zoom: number;
}

/** One page, drawn when it comes near the eye; its text lies hidden behind for screen readers. */
export function PdfPage({ pdf, number, zoom }: PdfPageProps) {
  const say = useWords(paperWords);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(number === 1);
  const [text, setText] = useState('');

  useEffect(() => {
    if (near) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), { rootMargin: '600px' });
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, [near]);

  useEffect(() => {
    if (!near) return;
    let task: RenderTask | undefined;
    let left = false;
    void (async () => {
      const page = await pdf.getPage(number);
      if (left || !canvas.current || !frame.current) return;
      const natural = page.getViewport({ scale: 1 });
      const width = (frame.current.parentElement?.clientWidth ?? natural.width) - 2;
      const ratio = Math.min(window.devicePixelRatio || 1, 2);
      const viewport = page.getViewport({ scale: (width / natural.width) * zoom * ratio });
      canvas.current.width = Math.floor(viewport.width);
      canvas.current.height = Math.floor(viewport.height);
      canvas.current.style.width = `${Math.floor(viewport.width / ratio)}px`;
      task = page.render({ canvas: canvas.current, viewport });
      await task.promise;
      const content = await page.getTextContent();
      if (!left) setText(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
    })().catch(() => undefined); // a cancelled drawing is no fault
    return () => {
      left = true;
      task?.cancel();
    };
  }, [pdf, number, zoom, near]);

  return (
    <div ref={frame} className="pdf-page">
      <canvas ref={canvas} role="img" aria-label={say('page', { n: number })} />
      <p className="visually-hidden">{text}</p>
    </div>
  );
}
