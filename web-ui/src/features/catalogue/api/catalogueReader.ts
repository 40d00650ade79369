/** Officials read more of an entry than the public, and entries that are not the public's. */
export type Reader = 'public' | 'official';

export const cataloguePath = (reader: Reader) => (reader === 'public' ? '/api/public/procedures' : '/api/procedures');

export const entryPath = (reader: Reader, slug: string) => `${cataloguePath(reader)}/${encodeURIComponent(slug)}`;
