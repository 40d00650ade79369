import { useState, type ReactNode } from 'react';
import { DiscardQuestion } from './DiscardQuestion';

interface Discard {
  /** Goes on at once where nothing would be lost, else after the question. */
  ask: (then: () => void) => void;
  question: ReactNode;
}

/** Asks before a part of the page is closed that holds something typed. */
export function useDiscard(holds: () => boolean): Discard {
  const [then, setThen] = useState<(() => void) | null>(null);
  return {
    ask: (next) => (holds() ? setThen(() => next) : next()),
    question: then && (
      <DiscardQuestion
        onStay={() => setThen(null)}
        onDiscard={() => {
          setThen(null);
          then();
        }}
      />
    ),
  };
}
