export const VIEWS = ['mine', 'shared', 'todo', 'unit', 'waiting'] as const;
export type View = (typeof VIEWS)[number];
export const DUES = ['overdue', 'today', 'week'] as const;
export type DueGroup = (typeof DUES)[number];
export const SORTS = ['due', 'name', 'created'] as const;
export type Sort = (typeof SORTS)[number];

export interface InboxFilter {
  view: View;
  due: DueGroup | null;
  procedure: string | null;
  sort: Sort;
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null => all.find((one) => one === value) ?? null;

/** The filter stands in the URL; what it does not know there falls back to "mine, by due date". */
export function readFilter(search: URLSearchParams): InboxFilter {
  return {
    view: oneOf(VIEWS, search.get('view')) ?? 'mine',
    due: oneOf(DUES, search.get('due')),
    procedure: search.get('procedure') || null,
    sort: oneOf(SORTS, search.get('sort')) ?? 'due',
  };
}

export function writeFilter(filter: InboxFilter): string {
  const search = new URLSearchParams();
  if (filter.view !== 'mine') search.set('view', filter.view);
  if (filter.due) search.set('due', filter.due);
  if (filter.procedure) search.set('procedure', filter.procedure);
  if (filter.sort !== 'due') search.set('sort', filter.sort);
  return search.toString();
}
