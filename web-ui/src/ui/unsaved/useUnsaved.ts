import { useEffect, useRef } from 'react';
import { addUnsaved, type Unsaved } from './unsaved';

/** Says that something typed would be lost by leaving, as long as `holds` says so. */
export function useUnsaved(one: Unsaved): void {
  const latest = useRef(one);
  useEffect(() => {
    latest.current = one;
  });
  useEffect(
    () =>
      addUnsaved({
        holds: () => latest.current.holds(),
        keep: async () => (await latest.current.keep?.()) ?? false,
        place: () => latest.current.place?.() ?? null,
      }),
    [],
  );
}
