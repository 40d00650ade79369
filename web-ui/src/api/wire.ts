import type { components } from './schema';

/** What the server sends or takes, by the name it has in the description of the API. */
export type Wire<Name extends keyof components['schemas']> = components['schemas'][Name];
