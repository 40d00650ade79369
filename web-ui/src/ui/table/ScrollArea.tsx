import type { ReactNode } from 'react';

interface ScrollAreaProps {
  label: string;
  className: string;
  children: ReactNode;
}

/** What is larger than its place: named, and reached by whoever scrolls with the keyboard. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order nothing in it could be scrolled to by keyboard
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
