import type { ReactNode } from 'react';
import './Tag.css';

export type TagTone = 'plain' | 'info' | 'good' | 'soon' | 'late';

export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}
