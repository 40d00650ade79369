import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import type { Roster } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { AddItemForm } from './AddItemForm';
import { NumbersForm } from './NumbersForm';
import type { RosterPanelProps } from './rosterPanelProps';
import { SettleForm } from './SettleForm';

interface RosterActsProps extends Omit<RosterPanelProps, 'dossierId'> {
  roster: Roster;
  taskId: string;
  picked: readonly string[];
  onChanged: (told: string) => Promise<void>;
}

/** What may be done with the list at the step that is open. */
export function RosterActs({ roster, taskId, picked, picker, sheet, onChanged }: RosterActsProps) {
  const say = useWords(rosterWords);
  const [open, setOpen] = useState<'add' | 'sheet' | null>(roster.sheetId ? 'sheet' : null);
  const numbered = roster.columns.filter((column) => column.editable && column.seriesWaiting.length > 0);
  const close = (told: string) => {
    setOpen(null);
    void onChanged(told);
  };
  return (
    <div className="stack-s no-print">
      {roster.actions.includes('ENTER') && open === null && (
        <div className="cluster">
          <Button onClick={() => setOpen('add')}>{roster.persons ? say('add') : say('addItem', { label: roster.label })}</Button>
          <Button onClick={() => setOpen('sheet')}>{say('sheet')}</Button>
        </div>
      )}
      {open === 'add' && (
        <AddItemForm roster={roster} taskId={taskId} picker={picker} onAdded={(name) => close(say('added', { name }))} onCancel={() => setOpen(null)} />
      )}
      {open === 'sheet' && sheet(taskId, roster.sheetId, () => close(''))}
      {roster.actions.includes('SETTLE') && <SettleForm roster={roster} taskId={taskId} picked={picked} onSettled={() => void onChanged(say('settled'))} />}
      {roster.actions.includes('NUMBER') &&
        numbered.map((column) => (
          <NumbersForm key={column.name} roster={roster} taskId={taskId} column={column} onNumbered={() => void onChanged(say('given'))} />
        ))}
    </div>
  );
}
