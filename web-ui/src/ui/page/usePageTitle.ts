import { useEffect } from 'react';

/** Personal names stay out of titles: they end up in histories and on shared screens. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · HoSo`;
  }, [title]);
}
