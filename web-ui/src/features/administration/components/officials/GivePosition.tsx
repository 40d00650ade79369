import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import type { Wire } from '../../../../api/wire';
import type { AdministeredOfficial } from '../../administrationTypes';
import { changeOfficial } from '../../api/changeOfficial';
import { unitQuery } from '../../api/unitQuery';
import { officialWords } from '../../officialWords';
import { useOfficialChanged } from '../../useOfficialChanged';
import { ActDialog, type ActValues } from '../acts/ActDialog';

type GiveRequest = Wire<'GivePositionRequest'>;

/** Which positions there are to choose, the chosen unit says. */
export function GivePosition({ official, onClose }: { official: AdministeredOfficial; onClose: () => void }) {
  const say = useWords(officialWords);
  const changed = useOfficialChanged();
  const [unitId, setUnitId] = useState('');
  const roles = useQuery(unitQuery(unitId || null)).data?.roles ?? [];
  const send = (values: ActValues) =>
    changeOfficial.give(official.id, { unitId: values.unitId!, role: values.role as GiveRequest['role'], from: values.from!, to: values.to || null });
  return (
    <ActDialog
      title={say('give')}
      text={official.fullName}
      fields={[
        { name: 'unitId', label: say('unit'), kind: 'unit' },
        {
          name: 'role',
          label: say('role'),
          kind: 'select',
          placeholder: say(unitId ? 'chooseRole' : 'chooseUnitFirst'),
          choices: roles.map(({ role, label }) => ({ value: role, label })),
        },
        { name: 'from', label: say('from'), kind: 'day' },
        { name: 'to', label: say('to'), kind: 'day', optional: true },
      ]}
      initial={{ unitId: '', role: '', from: today(), to: '' }}
      onChange={(values) => setUnitId(values.unitId ?? '')}
      send={send}
      onDone={(result) => {
        changed(result);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
