interface ListFilter {
  status: string | null;
  mine: boolean;
  waiting: boolean;
  sort: string | null;
}

/** Where the list is had as a file; those that wait for a day are not filtered further, as on the page. */
export function dossierSheet({ status, mine, waiting, sort }: ListFilter, format: 'XLSX' | 'CSV'): string {
  const search = new URLSearchParams({ format });
  if (waiting) search.set('waiting', 'true');
  else {
    if (status) search.set('status', status);
    if (mine) search.set('mine', 'true');
    if (sort) search.set('sort', sort);
  }
  return `/api/dossiers/sheet?${search}`;
}
