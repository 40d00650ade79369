import { useState } from 'react';
import type { ImportBatch } from '../../features/administration/administrationTypes';
import { ImportPanel } from '../../features/administration/components/ImportPanel';
import { UploadListForm } from '../../features/administration/components/UploadListForm';
import { PersonPicker } from '../../features/person/components/PersonPicker';
import { RosterPanel } from '../../features/roster/components/RosterPanel';
import { rosterWords } from '../../features/roster/rosterWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';

/** The list of the dossier; people come from the register, lists from spreadsheets as administrators' lists do. */
export function RosterTab({ dossierId, openerUnitId }: { dossierId: string; openerUnitId: string }) {
  return (
    <RosterPanel
      dossierId={dossierId}
      picker={(onChoose) => <PersonPicker homeUnitId={openerUnitId} onChoose={onChoose} />}
      sheet={(taskId, onDone) => <RosterSheet taskId={taskId} onDone={onDone} />}
    />
  );
}

function RosterSheet({ taskId, onDone }: { taskId: string; onDone: () => void }) {
  const say = useWords(rosterWords);
  const [batch, setBatch] = useState<ImportBatch | null>(null);
  return (
    <div className="stack-s">
      {batch ? <ImportPanel id={batch.id} onDiscarded={() => setBatch(null)} /> : <UploadListForm workItem={taskId} onUploaded={setBatch} />}
      <div className="cluster">
        <Button onClick={onDone}>{say(batch ? 'sheetDone' : 'cancel')}</Button>
      </div>
    </div>
  );
}
