import { useSearchParams } from 'react-router';

/** What the desk shows stands in its address, so that it can be come back to. */
export function useDeskAddress(firstTab: string) {
  const [search, setSearch] = useSearchParams();
  return {
    paper: search.get('paper'),
    tab: search.get('tab') ?? firstTab,
    show: (next: Record<string, string>) =>
      setSearch((known) => new URLSearchParams({ ...Object.fromEntries(known), ...next }), { replace: true, preventScrollReset: true }),
  };
}
