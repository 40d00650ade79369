import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  kind?: 'info' | 'good' | 'soon' | 'wrong';
  title?: string;
  children?: ReactNode;
  /** Read out by screen readers when it appears. */
  live?: boolean;
}

export function Notice({ kind = 'info', title, children, live = false }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={live ? (kind === 'wrong' ? 'alert' : 'status') : undefined}>
      {title && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}
