import { useState } from 'react';
import type { DossierView } from '../../api/dossierTypes';
import { MoveAwayDialog } from '../../features/dossier/components/MoveAwayDialog';
import type { Cell } from '../../features/entry/api/cellsQuery';
import { CellPicker } from '../../features/entry/components/CellPicker';
import { entryWords } from '../../features/entry/entryWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';

interface MoveAwayProps {
  dossier: DossierView;
  onMoved: () => void;
  onClose: () => void;
}

/** The destination is a cell of this house where there is one, else a name. */
export function MoveAway({ dossier, onMoved, onClose }: MoveAwayProps) {
  const say = useWords(entryWords);
  const [cell, setCell] = useState<Cell | null>(null);
  const picker = cell ? (
    <p className="cluster">
      <strong>{cell.name}</strong>
      <span className="soft">{cell.aboveName}</span>
      <Button look="quiet" size="small" onClick={() => setCell(null)}>
        {say('change')}
      </Button>
    </p>
  ) : (
    <CellPicker onChoose={setCell} />
  );
  return <MoveAwayDialog dossier={dossier} destination={cell} picker={picker} onMoved={onMoved} onClose={onClose} />;
}
