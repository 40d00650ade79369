import { flushSync } from 'react-dom';
import { useEffect, useState, type RefObject } from 'react';

const BEYOND = 8;

/** Which of many lines of one height are drawn: those in sight, and some beyond either edge. */
export function useWindowed(frame: RefObject<HTMLElement | null>, count: number, height: number) {
  const [sight, setSight] = useState({ top: 0, room: 600 });
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    // Paper has no scroll bar.
    const before = () => flushSync(() => setWhole(true));
    const after = () => setWhole(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let asked = 0;
    const look = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => setSight({ top: element.scrollTop, room: element.clientHeight || 600 }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(asked);
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [frame]);
  const first = Math.max(0, Math.floor(sight.top / height) - BEYOND);
  const last = Math.min(count, Math.ceil((sight.top + sight.room) / height) + BEYOND);
  return whole ? { first: 0, last: count } : { first, last };
}
