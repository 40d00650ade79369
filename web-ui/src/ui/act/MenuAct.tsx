import type { ReactNode } from 'react';
import { MenuItem } from 'react-aria-components/Menu';
import './Button.css';

interface MenuActProps {
  children: ReactNode;
  onAct?: () => void;
  /** An address of the server instead: shown beside, or kept under this name. */
  href?: string;
  download?: string;
}

/** One act of a `Menu`. */
export function MenuAct({ children, onAct, href, download }: MenuActProps) {
  const way = download !== undefined ? { download } : { target: '_blank', rel: 'noreferrer' };
  return (
    <MenuItem className="menu__act button button--quiet button--small" {...(onAct && { onAction: onAct })} {...(href !== undefined && { href, ...way })}>
      {children}
    </MenuItem>
  );
}
