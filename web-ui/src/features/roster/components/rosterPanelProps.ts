import type { ReactNode } from 'react';
import type { Person } from '../../../api/types';

export interface RosterPanelProps {
  dossierId: string;
  picker: (onChoose: (person: Person) => void) => ReactNode;
  /** Takes a spreadsheet in for that step. */
  sheet: (taskId: string, sheetId: string | null, onDone: () => void) => ReactNode;
}
