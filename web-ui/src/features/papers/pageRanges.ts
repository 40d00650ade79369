export interface CutDraft {
  requirementCode: string;
  first: string;
  last: string;
}

export const emptyCut = (): CutDraft => ({ requirementCode: '', first: '', last: '' });

const page = (text: string) => (/^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text.trim()) : null);

/** The cuts as the server takes them; null while a row is not whole. */
export function cutsOf(rows: CutDraft[]) {
  const cuts = rows.map((row) => ({ requirementCode: row.requirementCode, firstPage: page(row.first), lastPage: page(row.last) }));
  const whole = cuts.filter(
    (cut): cut is { requirementCode: string; firstPage: number; lastPage: number } =>
      cut.requirementCode !== '' && cut.firstPage !== null && cut.lastPage !== null,
  );
  return whole.length === rows.length ? whole : null;
}

/** Pages no row names, as an official would write them: `3-5, 8`. */
export function pagesLeft(rows: CutDraft[], pages: number): string {
  const taken = (number: number) => rows.some((row) => number >= (page(row.first) ?? Infinity) && number <= (page(row.last) ?? -1));
  const left: [number, number][] = [];
  for (let number = 1; number <= pages; number++) {
    const run = left[left.length - 1];
    if (taken(number)) continue;
    if (run && run[1] === number - 1) run[1] = number;
    else left.push([number, number]);
  }
  return left.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** Which row, counted from 1, names the page; null for none. */
export function rowOfPage(rows: CutDraft[], number: number): number | null {
  const at = rows.findIndex((row) => number >= (page(row.first) ?? Infinity) && number <= (page(row.last) ?? -1));
  return at < 0 ? null : at + 1;
}

/** A page pressed in the strip ends the last row; where that one has no first page yet, or a later one, it begins it. */
export function pickPage(rows: CutDraft[], number: number): CutDraft[] {
  const last = rows[rows.length - 1]!;
  const first = page(last.first);
  const next = first === null || number < first ? { ...last, first: String(number) } : { ...last, last: String(number) };
  return [...rows.slice(0, -1), next];
}
