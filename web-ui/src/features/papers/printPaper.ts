import { openPdf } from './openPdf';

/** Points of a PDF page to pixels on paper: 200 dots per inch. */
const SCALE = 200 / 72;

function sheet(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'print-sheet';
  element.setAttribute('aria-hidden', 'true');
  return element;
}

async function pdfPages(url: string, into: HTMLElement): Promise<void> {
  const pdf = await openPdf(url);
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: SCALE });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      canvas.className = viewport.width > viewport.height ? 'print-page print-page--wide' : 'print-page';
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      into.append(canvas);
    }
  } finally {
    void pdf.loadingTask.destroy();
  }
}

async function picture(url: string, into: HTMLElement): Promise<void> {
  const image = new Image();
  image.src = url;
  image.className = 'print-page';
  await image.decode();
  into.append(image);
}

/**
 * Prints a paper itself, nothing of the screen around it. No plugin viewer runs under our content security policy, so its
 * pages are drawn once more, at the fineness of a printer, and shown to the printer alone.
 */
export async function printPaper(url: string, mediaType: string): Promise<void> {
  document.getElementById('print-sheet')?.remove();
  const element = sheet();
  await (mediaType === 'application/pdf' ? pdfPages(url, element) : picture(url, element));
  document.body.append(element);
  document.documentElement.classList.add('prints-paper');
  window.addEventListener(
    'afterprint',
    () => {
      element.remove();
      document.documentElement.classList.remove('prints-paper');
    },
    { once: true },
  );
  window.print();
}
