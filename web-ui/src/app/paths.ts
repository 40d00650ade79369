/** Every address of the officials' application is built here. */
export const paths = {
  signIn: () => '/sign-in',
  setup: () => '/setup',
  work: (filter?: string) => (filter ? `/work?${filter}` : '/work'),
  workItem: (id: string) => `/work/${id}`,
  dossiers: () => '/dossiers',
  newDossier: () => '/dossiers/new',
  dossier: (id: string) => `/dossiers/${id}`,
  catalogue: () => '/catalogue',
  catalogueEntry: (slug: string) => `/catalogue/${slug}`,
  procedures: () => '/procedures',
  procedure: (slug: string) => `/procedures/${slug}`,
};
