import type { ReactNode } from 'react';
import './PageHead.css';

interface PageHeadProps {
  title: string;
  /** Whether a heading of the page stands above it already. */
  below?: boolean;
  children?: ReactNode;
}

export function PageHead({ title, below = false, children }: PageHeadProps) {
  const Heading = below ? 'h2' : 'h1';
  return (
    <div className="page-head">
      <Heading>{title}</Heading>
      {children && <div className="cluster no-print">{children}</div>}
    </div>
  );
}
