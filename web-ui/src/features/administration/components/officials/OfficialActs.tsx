import { useWords, type Say } from '../../../../i18n/useWords';
import type { AdministeredOfficial, Holding } from '../../administrationTypes';
import { changeOfficial } from '../../api/changeOfficial';
import { officialWords } from '../../officialWords';
import { useOfficialChanged } from '../../useOfficialChanged';
import { ActDialog, type ActField, type ActValues } from '../acts/ActDialog';
import { HandOverDialog } from './HandOverDialog';

export type OfficialAct = { kind: 'rename' | 'openAccount' | 'unblock' } | { kind: 'block' } | { kind: 'endPosition'; holding: Holding };

type PlainAct = Exclude<OfficialAct, { kind: 'block' | 'endPosition' }>;

interface OfficialActsProps {
  official: AdministeredOfficial;
  act: OfficialAct;
  onDone: (official: AdministeredOfficial) => void;
  onClose: () => void;
}

interface Plan {
  title: string;
  fields: ActField[];
  initial: ActValues;
  send: (values: ActValues) => Promise<AdministeredOfficial>;
}

export function OfficialActs({ official, act, onDone, onClose }: OfficialActsProps) {
  const say = useWords(officialWords);
  const changed = useOfficialChanged();
  const done = (result: AdministeredOfficial) => {
    changed(result);
    onDone(result);
    onClose();
  };
  if (act.kind === 'block') return <HandOverDialog official={official} onDone={done} onClose={onClose} />;
  if (act.kind === 'endPosition') return <HandOverDialog official={official} holding={act.holding} onDone={done} onClose={onClose} />;
  return <ActDialog {...planOf(act, official, say)} onDone={done} onClose={onClose} />;
}

function planOf(act: PlainAct, { id, fullName }: AdministeredOfficial, say: Say<typeof officialWords>): Plan {
  switch (act.kind) {
    case 'rename':
      return {
        title: say('rename'),
        fields: [{ name: 'fullName', label: say('name'), kind: 'text' }],
        initial: { fullName },
        send: (values) => changeOfficial.rename(id, { fullName: values.fullName! }),
      };
    case 'openAccount':
      return {
        title: say('openAccount'),
        fields: [{ name: 'username', label: say('username'), hint: say('usernameHint'), kind: 'text' }],
        initial: { username: '' },
        send: (values) => changeOfficial.openAccount(id, { username: values.username! }),
      };
    case 'unblock':
      return { title: say('unblock'), fields: [], initial: {}, send: () => changeOfficial.unblock(id) };
  }
}
