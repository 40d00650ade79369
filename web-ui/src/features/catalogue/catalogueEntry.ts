export type Confidence = 'sourced' | 'sourced-old' | 'known' | 'assumed';

/** On what a row rests; the public is not told. */
export interface Evidence {
  source?: string | null;
  confidence?: Confidence | null;
  needsConfirmation?: boolean | null;
}

export interface LegalTextLine extends Evidence {
  number?: string | null;
  title: string;
  issuedOn?: string | null;
  effectiveFrom?: string | null;
  replacedBy?: string | null;
  replaces?: string | null;
  inForce: boolean;
  note?: string | null;
}

export type Stage = 'SUBMISSION' | 'RESULT' | 'AFTER_CEREMONY';

export interface DocumentLine extends Evidence {
  code: string;
  number104?: string | null;
  name: string;
  /** In words; absent where always needed. */
  condition?: string | null;
  stage: Stage;
  copies?: number | null;
  validityMonths?: number | null;
  issuer: string;
  recordOnly: boolean;
  secrecy?: string | null;
  secrecyNeedsConfirmation?: boolean | null;
  note?: string | null;
}

export interface StepLine extends Evidence {
  number: number;
  id: string;
  code: string;
  label: string;
  actor: string;
  condition?: string | null;
  limitText: string;
  legalBasis: string;
}

export interface LimitLine extends Evidence {
  /** `promise` is the office's own word; every other limit is the Party's. */
  name: string;
  label: string;
  limitText: string;
  legalBasis: string;
}

export interface CatalogueEntry {
  slug: string;
  code: string;
  name: string;
  publiclyTrackable: boolean;
  readers?: 'PUBLIC' | 'OFFICIALS' | null;
  revision: { number: number; effectiveFrom: string; hash?: string | null; publishedAt?: string | null; draftWaiting?: boolean };
  legalTexts: LegalTextLine[];
  documents: DocumentLine[];
  steps: StepLine[];
  limits: LimitLine[];
}
