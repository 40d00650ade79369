import { createContext } from 'react';

export interface Way {
  to: string;
  text: string;
}

/** Where a reader may go from a page that shows nothing; the shell around it knows. */
export const WaysOn = createContext<readonly Way[]>([]);
