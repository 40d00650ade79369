import { Link } from 'react-router';

interface DossierCellProps {
  code: string;
  procedureName: string;
  href: string;
}

/** A dossier in a line of a register: its code leads to it. */
export function DossierCell({ code, procedureName, href }: DossierCellProps) {
  return (
    <>
      <Link to={href} className="mono">
        {code}
      </Link>
      <span className="soft register__procedure">{procedureName}</span>
    </>
  );
}
