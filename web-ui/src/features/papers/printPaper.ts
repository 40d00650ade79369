import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { openPdf } from './openPdf';
import { rasterScale } from './rasterScale';
import { TooLargeToPrint } from './TooLargeToPrint';

/** Points of a PDF page to pixels on paper: 200 dots per inch. */
const SCALE = 200 / 72;
/** A sheet of A4 at that fineness; every page is printed on one. */
const MOST_PIXELS = 1_654 * 2_339;
/** Pages wait for the printer as compressed pictures: this much of them, and no more. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PAGES = 400;
const MOST_PICTURE_PIXELS = 100_000_000;

function sheet(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'print-sheet';
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function discard(element: Element | null): void {
  for (const image of element?.querySelectorAll('img') ?? []) if (image.src.startsWith('blob:')) URL.revokeObjectURL(image.src);
  element?.remove();
}

/** Draws the page into the one canvas there is, and leaves with a compressed picture of it. */
async function pictureOf(page: PDFPageProxy, canvas: HTMLCanvasElement): Promise<{ picture: Blob; wide: boolean }> {
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: rasterScale(natural.width, natural.height, SCALE, MOST_PIXELS) });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  await page.render({ canvas, viewport, intent: 'print', background: '#fff' }).promise;
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
  page.cleanup();
  if (!picture) throw new TooLargeToPrint(null);
  return { picture, wide: viewport.width > viewport.height };
}

function loaded(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  return new Promise((done, failed) => {
    image.onload = () => done(image);
    image.onerror = () => failed(new Error('a page could not be kept'));
    image.src = URL.createObjectURL(blob);
  });
}

async function drawPages(pdf: PDFDocumentProxy, into: HTMLElement, left: AbortSignal): Promise<void> {
  if (pdf.numPages > MOST_PAGES) throw new TooLargeToPrint(pdf.numPages);
  const canvas = document.createElement('canvas');
  let bytes = 0;
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      left.throwIfAborted();
      const { picture, wide } = await pictureOf(await pdf.getPage(number), canvas);
      bytes += picture.size;
      if (bytes > MOST_BYTES) throw new TooLargeToPrint(pdf.numPages);
      const image = await loaded(picture);
      image.className = wide ? 'print-page print-page--wide' : 'print-page';
      into.append(image);
    }
  } finally {
    canvas.width = canvas.height = 0; // gives its memory back now, not at some later time
  }
}

async function pdfPages(url: string, into: HTMLElement, left: AbortSignal): Promise<void> {
  const pdf = await openPdf(url);
  try {
    await drawPages(pdf, into, left);
  } finally {
    void pdf.loadingTask.destroy();
  }
}

async function picture(url: string, into: HTMLElement): Promise<void> {
  const image = new Image();
  image.className = 'print-page';
  image.src = url;
  await new Promise((done, failed) => {
    image.onload = done;
    image.onerror = failed;
  });
  if (image.naturalWidth * image.naturalHeight > MOST_PICTURE_PIXELS) throw new TooLargeToPrint(null);
  into.append(image);
}

/**
 * Prints a paper itself, nothing of the screen around it. No plugin viewer runs under our content security policy, so its
 * pages are drawn once more, at the fineness of a printer, one after the other, and shown to the printer alone. Whoever has
 * gone on to another paper is not asked by the printer about this one.
 */
export async function printPaper(url: string, mediaType: string, left: AbortSignal = new AbortController().signal): Promise<void> {
  discard(document.getElementById('print-sheet'));
  const element = sheet();
  try {
    await (mediaType === 'application/pdf' ? pdfPages(url, element, left) : picture(url, element));
    left.throwIfAborted();
  } catch (failure) {
    discard(element);
    throw failure;
  }
  document.body.append(element);
  document.documentElement.classList.add('prints-paper');
  window.addEventListener(
    'afterprint',
    () => {
      discard(element);
      document.documentElement.classList.remove('prints-paper');
    },
    { once: true },
  );
  window.print();
}
