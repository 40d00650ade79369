import { useState } from 'react';
import type { DossierView } from '../../api/dossierTypes';
import { MoveAwayDialog } from '../../features/dossier/components/acts/MoveAwayDialog';
import type { Cell } from '../../features/entry/api/cellsQuery';
import { CellPicker } from '../../features/entry/components/CellPicker';
import { Chosen } from '../../features/entry/components/Chosen';

interface MoveAwayProps {
  dossier: DossierView;
  onMoved: () => void;
  onClose: () => void;
}

/** The destination is a cell of this house where there is one, else a name. */
export function MoveAway({ dossier, onMoved, onClose }: MoveAwayProps) {
  const [cell, setCell] = useState<Cell | null>(null);
  const picker = cell ? <Chosen name={cell.name} more={cell.aboveName} onChange={() => setCell(null)} /> : <CellPicker procedure={null} onChoose={setCell} />;
  return <MoveAwayDialog dossier={dossier} destination={cell} picker={picker} onMoved={onMoved} onClose={onClose} />;
}
