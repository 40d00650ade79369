import { beforeEach, expect, it, vi } from 'vitest';
import { openPdf } from './openPdf';
import { printPaper } from './printPaper';
import { rasterScale } from './rasterScale';
import { TooLargeToPrint } from './TooLargeToPrint';

vi.mock('./openPdf', () => ({ openPdf: vi.fn() }));

/** Pixels of all canvases that hold any at one time. */
let most = 0;
let canvases: HTMLCanvasElement[] = [];
const made = Document.prototype.createElement;

function pdfOf(pages: number, width: number, height: number, bytes = 500_000) {
  HTMLCanvasElement.prototype.toBlob = function (done) {
    done({ size: bytes } as Blob);
  };
  const page = {
    rotate: 0,
    getViewport: ({ scale }: { scale: number }) => ({ width: width * scale, height: height * scale }),
    render: () => {
      most = Math.max(
        most,
        canvases.reduce((sum, one) => sum + one.width * one.height, 0),
      );
      return { promise: Promise.resolve() };
    },
    cleanup: vi.fn(),
  };
  vi.mocked(openPdf).mockResolvedValue({ numPages: pages, getPage: async () => page, loadingTask: { destroy: vi.fn() } } as never);
}

beforeEach(() => {
  most = 0;
  canvases = [];
  document.body.innerHTML = '';
  document.documentElement.className = '';
  window.print = vi.fn();
  vi.spyOn(document, 'createElement').mockImplementation(((name: string) => {
    const element = made.call(document, name);
    if (name === 'canvas') canvases.push(element as HTMLCanvasElement);
    return element;
  }) as never);
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = vi.fn();
  vi.stubGlobal('Image', function () {
    const image = made.call(document, 'img') as HTMLImageElement;
    queueMicrotask(() => queueMicrotask(() => image.onload?.(new Event('load'))));
    return image;
  });
});

it('holds one sheet of pixels at a time, however many and however large the pages are', async () => {
  pdfOf(20, 3_024, 4_032); // scans of a telephone: a point for every pixel
  await printPaper('/tep.pdf', 'application/pdf');
  expect(document.querySelectorAll('#print-sheet img')).toHaveLength(20);
  expect(most).toBeLessThanOrEqual(4_000_000);
  expect(canvases).toHaveLength(1);
  expect(canvases[0]!.width).toBe(0);
  expect(window.print).toHaveBeenCalledOnce();
});

it('prints a page of 14,400 points within what a canvas can hold', async () => {
  pdfOf(1, 14_400, 14_400);
  await printPaper('/tep.pdf', 'application/pdf');
  expect(most).toBeGreaterThan(1_000_000);
  expect(most).toBeLessThanOrEqual(4_000_000);
});

it('says so where there are too many pages or too many bytes, and prints nothing', async () => {
  pdfOf(5_000, 595, 842);
  await expect(printPaper('/tep.pdf', 'application/pdf')).rejects.toMatchObject(new TooLargeToPrint(5_000));
  pdfOf(30, 595, 842, 10 * 1024 * 1024);
  await expect(printPaper('/tep.pdf', 'application/pdf')).rejects.toBeInstanceOf(TooLargeToPrint);
  expect(window.print).not.toHaveBeenCalled();
  expect(document.getElementById('print-sheet')).toBeNull();
});

it('draws no further and prints nothing once its reader has gone on', async () => {
  pdfOf(20, 595, 842);
  const reader = new AbortController();
  const toBlob = HTMLCanvasElement.prototype.toBlob;
  let drawn = 0;
  HTMLCanvasElement.prototype.toBlob = function (done) {
    if (++drawn === 3) reader.abort();
    toBlob.call(this, done);
  };
  await expect(printPaper('/tep.pdf', 'application/pdf', reader.signal)).rejects.toThrow();
  expect(drawn).toBe(3);
  expect(window.print).not.toHaveBeenCalled();
  expect(document.getElementById('print-sheet')).toBeNull();
});

it('keeps the fineness of an ordinary sheet, and never makes a side too long', () => {
  expect(rasterScale(595, 842, 200 / 72, 4_000_000)).toBeCloseTo(200 / 72);
  expect(14_400 * rasterScale(14_400, 20, 3, 16_000_000)).toBeLessThanOrEqual(8_192);
});
