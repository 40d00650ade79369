import type { DocumentView, Requirement } from '../../api/dossierTypes';
import { formatNumber } from '../../i18n/numbers';
import { say } from '../../i18n/useWords';
import { paperWords } from './paperWords';

/** Spares a useless transfer; the server looks at the content and decides. */
export const MAX_MEGABYTES = 20;
export const ACCEPT = '.pdf,.jpg,.jpeg,.png,.docx';
const ENDINGS = /\.(pdf|jpe?g|png|docx)$/i;

export function refusalOf(file: File): string | null {
  if (!ENDINGS.test(file.name)) return say(paperWords, 'wrongType');
  const size = file.size / 1024 / 1024;
  return size > MAX_MEGABYTES ? say(paperWords, 'tooBig', { size: formatNumber(size, 1), n: MAX_MEGABYTES }) : null;
}

/** Name a paper by what it is, not by the name its file happens to have. */
export function paperTitle(document: DocumentView, requirements: Requirement[]): string {
  const requirement = requirements.find((one) => one.code === document.requirementCode);
  return (document.kind === 'OFFICIAL' ? document.title : requirement?.name) || document.title || document.fileName || '';
}

export function progressOf(requirements: Requirement[]): { have: number; need: number } {
  const needed = requirements.filter((one) => one.required && one.handedIn && one.state !== 'NOT_NEEDED');
  return { have: needed.filter((one) => one.state === 'PRESENT' || one.state === 'DOUBTFUL').length, need: needed.length };
}

export const sizeText = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${formatNumber(bytes / 1024 / 1024, 1)} MB`);
