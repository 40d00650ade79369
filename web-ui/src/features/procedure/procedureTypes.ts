/** How sure a row is; only the first needs no confirmation. */
export type Confidence = 'sourced' | 'sourced-old' | 'known' | 'assumed';

interface Rested {
  source?: string;
  confidence?: Confidence;
  needsConfirmation?: boolean;
}

export interface ProcedureView {
  slug: string;
  code: string;
  name: string;
  publiclyTrackable: boolean;
  readers?: 'PUBLIC' | 'OFFICIALS';
  revision: { number: number; effectiveFrom: string };
  legalTexts: (Rested & { number?: string; title: string; issuedOn?: string; effectiveFrom?: string; replacedBy?: string; replaces?: string; inForce: boolean; note?: string })[];
  documents: (Rested & {
    code: string;
    number104?: string;
    name: string;
    condition?: string;
    stage: 'SUBMISSION' | 'RESULT' | 'AFTER_CEREMONY';
    copies?: number;
    validityMonths?: number;
    issuer: string;
    recordOnly: boolean;
    secrecy?: string;
    secrecyNeedsConfirmation?: boolean;
    note?: string;
  })[];
  steps: (Rested & { number: number; id: string; code: string; label: string; actor: string; condition?: string; limitText: string; legalBasis: string })[];
  limits: (Rested & { name: string; label: string; limitText: string; legalBasis: string })[];
}
