import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { importQuery } from '../../features/administration/api/importQuery';
import { ImportPanel } from '../../features/administration/components/imports/ImportPanel';
import { UploadListForm } from '../../features/administration/components/imports/UploadListForm';
import { PersonPicker } from '../../features/person/components/PersonPicker';
import { RosterPanel } from '../../features/roster/components/RosterPanel';
import { rosterWords } from '../../features/roster/rosterWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';

/** The list of the dossier; people come from the register, lists from spreadsheets as administrators' lists do. */
export function RosterTab({ dossierId, openerUnitId }: { dossierId: string; openerUnitId: string }) {
  return (
    <RosterPanel
      dossierId={dossierId}
      picker={(onChoose) => <PersonPicker homeUnitId={openerUnitId} onChoose={onChoose} />}
      sheet={(taskId, sheetId, onDone) => <RosterSheet taskId={taskId} sheetId={sheetId} onDone={onDone} />}
    />
  );
}

function RosterSheet({ taskId, sheetId, onDone }: { taskId: string; sheetId: string | null; onDone: () => void }) {
  const say = useWords(rosterWords);
  const [batch, setBatch] = useState<string | null>(sheetId);
  const sent = useQuery({ ...importQuery(batch ?? ''), enabled: batch !== null }).data;
  const written = sent?.status === 'APPLIED';
  return (
    <div className="stack-s">
      {batch ? (
        <ImportPanel id={batch} onDiscarded={() => setBatch(null)} />
      ) : (
        <UploadListForm workItem={taskId} onUploaded={(uploaded) => setBatch(uploaded.id)} />
      )}
      <div className="cluster">
        <Button onClick={onDone}>{say(written ? 'sheetDone' : batch ? 'sheetLater' : 'cancel')}</Button>
      </div>
    </div>
  );
}
