import type { ReactNode } from 'react';
import './EntryPart.css';

interface EntryPartProps {
  id: string;
  number: number;
  title: string;
  children: ReactNode;
}

/** One of the four numbered parts of a procedure. */
export function EntryPart({ id, number, title, children }: EntryPartProps) {
  return (
    <section id={id} className="entry-part" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`} className="entry-part__title">
        <span className="entry-part__number">{number}</span>
        <span className="visually-hidden">. </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
