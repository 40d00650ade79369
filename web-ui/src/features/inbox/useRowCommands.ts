import type { RefObject } from 'react';
import type { WorkItemAction } from '../../api/types';
import { useShortcut } from '../../ui/shortcuts/useShortcut';
import type { ShownRow } from './rowNotes';

/**
 * Claims, releases and assigns by key what stands in the row one is in: nothing but what the server offers there.
 * Where rows are chosen the same keys are for these.
 */
export function useRowCommands(
  box: RefObject<HTMLElement | null>,
  shown: ShownRow[],
  chosen: boolean,
  act: (verb: 'claim' | 'release' | 'assign', one: ShownRow, index: number) => void,
): void {
  const offered = (action: WorkItemAction) => {
    const here = document.activeElement;
    const id = box.current?.contains(here) ? here?.closest('[data-item]')?.getAttribute('data-item') : null;
    const index = shown.findIndex(({ row, gone }) => row.id === id && !gone && row.actions.includes(action));
    return shown[index] ? { one: shown[index], index } : null;
  };
  const run = (verb: 'claim' | 'release' | 'assign') => () => {
    const at = offered(verb);
    if (at) act(verb, at.one, at.index);
  };
  const now = (action: WorkItemAction) => () => !chosen && offered(action) !== null;
  useShortcut('claimRow', run('claim'), { now: now('claim') });
  useShortcut('releaseRow', run('release'), { now: now('release') });
  useShortcut('assignRow', run('assign'), { now: now('assign') });
}
