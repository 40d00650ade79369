import type { DocumentView } from '../../api/dossierTypes';
import { formatDay } from '../../i18n/dates';
import type { Say } from '../../i18n/useWords';
import type { cardWords } from './cardWords';

/** "Số đến 1234, ngày 05/02/2026 · Số đi 77-CV/BTCTU"; null where the office system gave it no number. */
export function officeNumbersText(document: DocumentView, say: Say<typeof cardWords>): string | null {
  const incoming =
    document.incomingNumber &&
    (document.incomingOn
      ? say('incomingLine', { number: document.incomingNumber, day: formatDay(document.incomingOn) })
      : say('incomingOnly', { number: document.incomingNumber }));
  const outgoing = document.outgoingNumber && say('outgoingLine', { number: document.outgoingNumber });
  return [incoming, outgoing].filter(Boolean).join(' · ') || null;
}
