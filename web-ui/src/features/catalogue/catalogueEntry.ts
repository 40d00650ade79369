import type { Wire } from '../../api/wire';

export type CatalogueEntry = Wire<'CatalogueView'>;
export type LegalTextLine = Wire<'LegalTextLine'>;
export type DocumentLine = Wire<'DocumentLine'>;
export type VoteLine = Wire<'VoteLine'>;
export type RuleLine = Wire<'RuleLine'>;
export type DerivedLine = Wire<'DerivedLine'>;
export type PartLine = Wire<'PartLine'>;
export type LinkLine = Wire<'LinkLine'>;
export type StepLine = Wire<'StepLine'>;
/** Named `promise`, a limit is the office's own word; every other one is the Party's. */
export type LimitLine = Wire<'LimitLine'>;

export type Confidence = NonNullable<LegalTextLine['confidence']>;

/** On what a row rests; steps and limits have no source of their own, and the public is told nothing. */
export type Evidence = Pick<LegalTextLine, 'confidence' | 'needsConfirmation'> & Partial<Pick<LegalTextLine, 'source'>>;
