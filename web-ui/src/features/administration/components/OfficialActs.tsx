import { today } from '../../../i18n/dates';
import { useWords, type Say } from '../../../i18n/useWords';
import type { AdministeredOfficial, Holding } from '../administrationTypes';
import { changeOfficial } from '../api/changeOfficial';
import { officialWords } from '../officialWords';
import { useOfficialChanged } from '../useOfficialChanged';
import { ActDialog, type ActField, type ActValues } from './ActDialog';

export type OfficialAct = { kind: 'rename' | 'openAccount' | 'block' | 'unblock' } | { kind: 'endPosition'; holding: Holding };

interface OfficialActsProps {
  official: AdministeredOfficial;
  act: OfficialAct;
  onClose: () => void;
}

interface Plan {
  title: string;
  text?: string;
  danger?: boolean;
  fields: ActField[];
  initial: ActValues;
  send: (values: ActValues) => Promise<AdministeredOfficial>;
}

export function OfficialActs({ official, act, onClose }: OfficialActsProps) {
  const say = useWords(officialWords);
  const changed = useOfficialChanged();
  const done = (result: AdministeredOfficial) => {
    changed(result);
    onClose();
  };
  return <ActDialog {...planOf(act, official, say)} onDone={done} onClose={onClose} />;
}

function planOf(act: OfficialAct, { id, fullName }: AdministeredOfficial, say: Say<typeof officialWords>): Plan {
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
    case 'block':
      return { title: say('block'), text: say('blockText', { name: fullName }), danger: true, fields: [], initial: {}, send: () => changeOfficial.block(id) };
    case 'unblock':
      return { title: say('unblock'), fields: [], initial: {}, send: () => changeOfficial.unblock(id) };
    case 'endPosition':
      return {
        title: say('endTitle'),
        text: act.holding.label,
        danger: true,
        fields: [{ name: 'lastDay', label: say('lastDay'), kind: 'day' }],
        initial: { lastDay: today() },
        send: (values) => changeOfficial.endPosition(act.holding.id, { lastDay: values.lastDay! }),
      };
  }
}
