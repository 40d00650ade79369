import { useEffect, type ReactNode } from 'react';
import { useWords } from '../../../../i18n/useWords';
import type { Reader } from '../../api/catalogueReader';
import type { CatalogueEntry } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { ENTRY_PARTS, type PartKey } from '../../entryParts';
import { DerivedDays } from '../rules/DerivedDays';
import { DiagramOnDemand } from '../drawing/DiagramOnDemand';
import { EntryPart } from './EntryPart';
import { LegalTexts } from './LegalTexts';
import { LimitTable } from '../rules/LimitTable';
import { PartLines } from '../rules/PartLines';
import { Papers } from '../rules/Papers';
import { StepLines } from '../rules/StepLines';
import { VoteLines } from '../rules/VoteLines';

interface EntryPartsProps {
  entry: CatalogueEntry;
  reader: Reader;
  /** Each row is looked at one by one: nothing stays folded. */
  unfolded?: boolean;
  /** What to say where a part has no row left. */
  whenEmpty?: string;
}

/** Texts, papers, steps, times: the same four parts for everybody who reads the catalogue. */
export function EntryParts({ entry, reader, unfolded = false, whenEmpty }: EntryPartsProps) {
  const say = useWords(catalogueWords);
  useArrivalAtAnchor();
  const contents: Record<PartKey, ReactNode> = {
    legalTexts: <LegalTexts texts={entry.legalTexts} unfolded={unfolded} />,
    documents: <Papers papers={entry.documents} />,
    steps: (
      <>
        <DiagramOnDemand reader={reader} slug={entry.slug} />
        <StepLines steps={entry.steps} />
        <VoteLines votes={entry.votes} />
        <PartLines parts={entry.parts} links={entry.links} />
      </>
    ),
    limits: (
      <>
        <LimitTable limits={entry.limits} />
        <DerivedDays days={entry.derived} />
      </>
    ),
  };
  return (
    <div>
      {ENTRY_PARTS.map(({ key, id }, at) => (
        <EntryPart key={key} id={id} number={at + 1} title={say(key)}>
          {isEmpty(entry, key) && whenEmpty ? <p className="soft">{whenEmpty}</p> : contents[key]}
        </EntryPart>
      ))}
    </div>
  );
}

/** How bodies vote stands with the steps at which they do, and what follows from a day with the limits. */
const isEmpty = (entry: CatalogueEntry, key: PartKey) =>
  entry[key].length === 0 && (key !== 'steps' || entry.votes.length === 0) && (key !== 'limits' || entry.derived.length === 0);

/** The browser looked for the anchor of the address before the page was there. */
function useArrivalAtAnchor(): void {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1));
    if (anchor) document.getElementById(anchor)?.scrollIntoView();
  }, []);
}
