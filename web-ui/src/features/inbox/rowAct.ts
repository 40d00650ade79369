import type { WorkItemRow } from '../../api/types';
import type { Wire } from '../../api/wire';
import { assignWorkItem } from './api/assignWorkItem';
import { claimWorkItem } from './api/claimWorkItem';
import { passOnWorkItem } from './api/passOnWorkItem';
import { releaseWorkItem } from './api/releaseWorkItem';

export type RowAct =
  | { verb: 'claim' | 'release' }
  | { verb: 'assign'; officialId: string; name: string }
  | { verb: 'passOn'; ways: ReadonlyMap<string, Wire<'PassOn'>> };
export const VERBS = ['claim', 'assign', 'release'] as const satisfies RowAct['verb'][];

export function send(row: WorkItemRow, act: RowAct): Promise<unknown> {
  if (act.verb === 'assign') return assignWorkItem(row.id, act.officialId);
  if (act.verb === 'passOn') return passOnWorkItem(act.ways.get(row.id)!);
  return act.verb === 'claim' ? claimWorkItem(row.id) : releaseWorkItem(row.id);
}

/**
 * The act that brings the row back to what it was before; null where none does: what was taken from an absent colleague would
 * not become his again, who may no longer act gets nothing back, and what went on is taken back in its dossier.
 */
export function opposite(row: WorkItemRow, act: RowAct, officialId: string | undefined): RowAct | null {
  if (act.verb === 'passOn') return null;
  if (act.verb === 'claim') return row.holderId ? null : { verb: 'release' };
  if (act.verb === 'release' && row.holderId === officialId) return { verb: 'claim' };
  if (row.holderId) return { verb: 'assign', officialId: row.holderId, name: row.holderName ?? '' };
  return act.verb === 'assign' ? { verb: 'release' } : null;
}
