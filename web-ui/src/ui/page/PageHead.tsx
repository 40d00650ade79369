import type { ReactNode } from 'react';
import './PageHead.css';

export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children && <div className="cluster no-print">{children}</div>}
    </div>
  );
}
