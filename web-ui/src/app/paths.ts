/** Every address of the application is built here; those the public sees are Vietnamese. */
export const paths = {
  start: () => '/',
  /** A page of its own, outside this application. */
  track: () => '/tra-cuu',
  signIn: () => '/sign-in',
  setup: () => '/thiet-lap',
  work: (filter?: string) => (filter ? `/work?${filter}` : '/work'),
  workItem: (id: string) => `/work/${id}`,
  dossiers: () => '/dossiers',
  newDossier: () => '/dossiers/new',
  dossier: (id: string) => `/dossiers/${id}`,
  waitingBallots: () => '/ballots',
  catalogue: () => '/quy-trinh',
  catalogueEntry: (slug: string) => `/quy-trinh/${slug}`,
  procedures: () => '/quan-tri/quy-trinh',
  procedure: (slug: string) => `/quan-tri/quy-trinh/${slug}`,
};
