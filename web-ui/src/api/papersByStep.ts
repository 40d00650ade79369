interface Needed {
  code: string;
  neededAt?: { step: string; name: string } | null;
}

export interface PaperGroup<P> {
  key: string;
  /** Name of the step that needs them; null for what the procedure produces. */
  step: string | null;
  papers: P[];
}

/** Papers under the step that needs them, in the order in which the procedure lists them. */
export function papersByStep<P extends Needed>(papers: P[]): PaperGroup<P>[] {
  const groups = new Map<string, PaperGroup<P>>();
  for (const paper of papers) {
    const key = paper.neededAt?.step ?? '';
    const group = groups.get(key) ?? { key, step: paper.neededAt?.name ?? null, papers: [] };
    group.papers.push(paper);
    groups.set(key, group);
  }
  return [...groups.values()];
}
