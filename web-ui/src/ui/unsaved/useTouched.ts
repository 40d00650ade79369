import { useCallback, useEffect, useRef, type FormEvent, type RefObject } from 'react';
import { useUnsaved } from './useUnsaved';

/** How a form is sent: a mutation tells both. */
export interface Sending {
  isPending: boolean;
  isSuccess: boolean;
}

interface Touched {
  holds: () => boolean;
  watch: { onInput: (event: FormEvent) => void; onChange: (event: FormEvent) => void };
}

/** Whether something was typed or chosen in a part of the page and not sent since. Fields marked `data-passing` search, and count for nothing. */
export function useTouched(part: RefObject<HTMLElement | null>, sending?: Sending): Touched {
  const touched = useRef(false);
  const sent = sending?.isSuccess === true;
  const pending = sending?.isPending === true;
  useEffect(() => {
    if (sent) touched.current = false;
  }, [sent]);
  const holds = useCallback(() => touched.current && !pending && !part.current?.querySelector('[aria-busy="true"]'), [part, pending]);
  const touch = useCallback((event: FormEvent) => {
    if (event.target instanceof Element && !event.target.closest('[data-passing], [type="search"]')) touched.current = true;
  }, []);
  useUnsaved({ holds, place: () => part.current });
  return { holds, watch: { onInput: touch, onChange: touch } };
}
