import { useState } from 'react';

let last = 0;
const fitted = (keys: readonly number[], count: number) => [...keys.slice(0, count), ...Array.from({ length: Math.max(0, count - keys.length) }, () => ++last)];

/** Keys for rows that are typed and have no name of their own: what stands in a row stays with it when one above it goes. */
export function useRowKeys(count: number) {
  const [keys, setKeys] = useState(() => fitted([], count));
  if (keys.length !== count) setKeys(fitted(keys, count));
  return { keyOf: (at: number) => keys[at], drop: (at: number) => setKeys((known) => known.filter((_, index) => index !== at)) };
}
