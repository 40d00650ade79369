import { useQueryClient } from '@tanstack/react-query';
import { today } from '../../../../i18n/dates';
import { useWords, type Say } from '../../../../i18n/useWords';
import { setFlash } from '../../../../ui/notice/flash';
import type { Delegation, DelegationList } from '../../administrationTypes';
import { changeDelegation } from '../../api/changeDelegation';
import { delegationWords } from '../../delegationWords';
import { ActDialog, type ActField, type ActValues } from '../acts/ActDialog';

export type DelegationAct = 'grant' | 'end' | 'correct' | 'withdraw';

interface DelegationActsProps {
  act: DelegationAct;
  /** Null for a new one. */
  of: Delegation | null;
  matters: DelegationList['matters'];
  onClose: () => void;
}

interface Plan {
  fields: ActField[];
  initial: ActValues;
  text?: string;
  send: (values: ActValues) => Promise<Delegation>;
}

export function DelegationActs({ act, of, matters, onClose }: DelegationActsProps) {
  const say = useWords(delegationWords);
  const client = useQueryClient();
  const done = () => {
    void client.invalidateQueries({ queryKey: ['administration'] });
    setFlash({ kind: 'good', text: say('saved') });
    onClose();
  };
  const plan = of ? changing(act, of, say) : granting(matters, say);
  return <ActDialog title={say(act)} {...plan} danger={act === 'withdraw'} onDone={done} onClose={onClose} />;
}

const daysAndPaper = (say: Say<typeof delegationWords>): ActField[] => [
  { name: 'from', label: say('from'), kind: 'day' },
  { name: 'to', label: say('to'), hint: say('toHint'), kind: 'day', optional: true },
  { name: 'document', label: say('document'), kind: 'text' },
  { name: 'documentOn', label: say('documentOn'), kind: 'day', optional: true },
];

const written = (values: ActValues) => ({
  from: values.from || null,
  to: values.to || null,
  document: values.document ?? null,
  documentOn: values.documentOn || null,
});

function granting(matters: DelegationList['matters'], say: Say<typeof delegationWords>): Plan {
  return {
    fields: [
      { name: 'unitId', label: say('unit'), kind: 'unit' },
      { name: 'matter', label: say('matter'), kind: 'select', choices: matters.map(({ slug, name }) => ({ value: slug, label: name })) },
      ...daysAndPaper(say),
    ],
    initial: { unitId: '', matter: matters[0]?.slug ?? '', from: today(), to: '', document: '', documentOn: '' },
    send: (values) => changeDelegation.grant({ unitId: values.unitId || null, matter: values.matter || null, ...written(values) }),
  };
}

function changing(act: DelegationAct, of: Delegation, say: Say<typeof delegationWords>): Plan {
  const reason: ActField = { name: 'reason', label: say('reason'), kind: 'text' };
  if (act === 'end') {
    return {
      text: `${of.unitName}. ${say('endText')}`,
      fields: [{ name: 'lastDay', label: say('lastDay'), kind: 'day' }],
      initial: { lastDay: today() },
      send: (values) => changeDelegation.end(of.id, { lastDay: values.lastDay || null }),
    };
  }
  if (act === 'withdraw') {
    return {
      text: `${of.unitName}, ${of.document}. ${say('withdrawText')}`,
      fields: [reason],
      initial: { reason: '' },
      send: (values) => changeDelegation.withdraw(of.id, { reason: values.reason ?? null }),
    };
  }
  return {
    text: of.unitName,
    fields: [...daysAndPaper(say), reason],
    initial: { from: of.from, to: of.to ?? '', document: of.document, documentOn: of.documentOn ?? '', reason: '' },
    send: (values) => changeDelegation.correct(of.id, { ...written(values), reason: values.reason ?? null }),
  };
}
