import { useCallback, useEffect, useState, type RefObject } from 'react';

const NONE = { before: false, after: false };

/** Whether a row of tabs goes on beyond its edges, and the way there. */
export function useMoreTabs(list: RefObject<HTMLElement | null>) {
  const [more, setMore] = useState(NONE);
  const look = useCallback(() => {
    const row = list.current;
    if (!row) return;
    const before = row.scrollLeft > 1;
    const after = row.scrollLeft + row.clientWidth < row.scrollWidth - 1;
    setMore((known) => (known.before === before && known.after === after ? known : { before, after }));
  }, [list]);
  useEffect(look); // tabs come and go with what is shown
  useEffect(() => {
    const row = list.current;
    row?.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      row?.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, look]);
  const turn = (pages: 1 | -1) => {
    const row = list.current;
    if (row) row.scrollLeft += pages * row.clientWidth * 0.7;
  };
  return { ...more, turn };
}
