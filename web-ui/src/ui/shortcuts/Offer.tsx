import { useCommand } from './useCommand';

/** An act that lies in a menu or behind a button, named where acts are looked for; not there where it is not offered. */
export function Offer({ label, run }: { label: string; run: () => void }) {
  useCommand({ label, run });
  return null;
}
