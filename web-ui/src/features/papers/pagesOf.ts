import type { PDFDocumentProxy } from 'pdfjs-dist';

/** The numbers of its pages, from one on. */
export const pagesOf = (pdf: PDFDocumentProxy): number[] => Array.from({ length: pdf.numPages }, (_, index) => index + 1);
