import type { ReactNode } from 'react';
import './EmptyState.css';

/** Where it is the whole page, its title is the heading of the page. */
export function EmptyState({ title, wholePage = false, children }: { title: string; wholePage?: boolean; children?: ReactNode }) {
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div className="empty">
      <Title className="empty__title">{title}</Title>
      {children}
    </div>
  );
}
