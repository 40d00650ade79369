import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../../../../api/ApiProblem';
import { today } from '../../../../i18n/dates';
import { useWords, type Say } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { setFlash } from '../../../../ui/notice/flash';
import { Notice } from '../../../../ui/notice/Notice';
import { useDossierCode } from '../../../../ui/text/useDossierCode';
import type { AdministeredUnit } from '../../administrationTypes';
import { dutyWords, kindWords, matterWords } from '../../administrationWords';
import { changeUnit } from '../../api/changeUnit';
import { successionWords } from '../../successionWords';
import { unitWords } from '../../unitWords';
import { ActDialog, type ActField, type ActValues } from '../acts/ActDialog';

export type UnitAct = 'setUp' | 'rename' | 'recode' | 'move' | 'assignDuty' | 'end';

interface UnitActsProps {
  unit: AdministeredUnit;
  act: UnitAct;
  onClose: () => void;
  onMade: (id: string) => void;
  dossiersLink: ReactNode;
  /** Hands the open dossiers of the unit over instead. */
  onSucceed: () => void;
}

/** The fields of an act, what they begin with, and the call. */
interface Plan {
  fields: ActField[];
  initial: ActValues;
  text?: string;
  send: (values: ActValues) => Promise<AdministeredUnit>;
}

export function UnitActs({ unit, act, onClose, onMade, dossiersLink, onSucceed }: UnitActsProps) {
  const say = useWords(unitWords);
  const sayKind = useWords(kindWords);
  const sayDuty = useWords(dutyWords);
  const client = useQueryClient();
  const sayMatter = useWords(matterWords);
  const plan = planOf(act, unit, say, sayKind, sayDuty, sayMatter);
  const done = (result: AdministeredUnit) => {
    void client.invalidateQueries({ queryKey: ['administration'] });
    setFlash({ kind: 'good', text: say('saved') });
    onClose();
    if (act === 'setUp') onMade(result.detail.unit.id);
  };
  return (
    <ActDialog
      title={say(act)}
      {...plan}
      danger={act === 'end'}
      onDone={done}
      onClose={onClose}
      explain={(problem) => <OpenDossiers problem={problem} link={dossiersLink} onSucceed={onSucceed} />}
    />
  );
}

function OpenDossiers({ problem, link, onSucceed }: { problem: ApiProblem; link: ReactNode; onSucceed: () => void }) {
  const say = useWords(unitWords);
  const saySuccession = useWords(successionWords);
  const { listed } = useDossierCode();
  const open = problem.members.openDossiers as { count: number; kept: number; codes: string[] } | undefined;
  if (!open) return null;
  return (
    <Notice kind="info" title={say('openDossiers', { n: open.count })}>
      <p className="mono small">{listed(open.codes, open.kept)}</p>
      <div className="cluster">
        <Button size="small" onClick={onSucceed}>
          {saySuccession('act')}
        </Button>
        {link}
      </div>
    </Notice>
  );
}

function planOf(
  act: UnitAct,
  { detail, kindsBelow }: AdministeredUnit,
  say: Say<typeof unitWords>,
  sayKind: Say<typeof kindWords>,
  sayDuty: Say<typeof dutyWords>,
  sayMatter: Say<typeof matterWords>,
): Plan {
  const { unit } = detail;
  const from: ActField = { name: 'from', label: say('from'), kind: 'day' };
  const names: ActField[] = [
    { name: 'name', label: say('name'), kind: 'text' },
    { name: 'shortName', label: say('shortName'), kind: 'text' },
  ];
  const code: ActField = { name: 'code', label: say('code'), kind: 'text' };
  const duties = (['NONE', 'INTAKE', 'APPRAISAL', 'VERIFICATION'] as const).map((duty) => ({ value: duty, label: sayDuty(duty) }));
  const duty: ActField = { name: 'duty', label: say('duty'), kind: 'select', choices: duties };
  const dutyOf = (values: ActValues) => (values.duty === 'NONE' ? null : (values.duty as 'INTAKE' | 'APPRAISAL' | 'VERIFICATION'));
  const matters = (['BOTH', 'MEMBERS', 'CADRES'] as const).map((matter) => ({ value: matter, label: sayMatter(matter) }));
  const matter: ActField = { name: 'matter', label: say('matter'), hint: say('matterHint'), kind: 'select', choices: matters };
  const matterOf = (values: ActValues) => (values.matter === 'BOTH' ? null : (values.matter as 'MEMBERS' | 'CADRES'));
  const day = today();
  switch (act) {
    case 'setUp':
      return {
        fields: [
          { name: 'kind', label: say('kind'), kind: 'select', choices: kindsBelow.map((kind) => ({ value: kind, label: sayKind(kind) })) },
          ...names,
          { ...code, optional: true },
          duty,
          matter,
          from,
        ],
        initial: { kind: kindsBelow[0] ?? '', name: '', shortName: '', code: '', duty: 'NONE', matter: 'BOTH', from: day },
        send: (v) =>
          changeUnit.setUp({
            parentId: unit.id,
            kind: v.kind as typeof unit.kind,
            name: v.name!,
            shortName: v.shortName || v.name!,
            code: v.code || null,
            duty: dutyOf(v),
            matter: matterOf(v),
            from: v.from || null,
          }),
      };
    case 'rename':
      return {
        fields: [...names, from],
        initial: { name: unit.name, shortName: unit.shortName, from: day },
        text: say('renameHint'),
        send: (v) => changeUnit.rename(unit.id, { name: v.name!, shortName: v.shortName!, from: v.from! }),
      };
    case 'recode':
      return { fields: [code, from], initial: { code: unit.code ?? '', from: day }, send: (v) => changeUnit.recode(unit.id, { code: v.code!, from: v.from! }) };
    case 'assignDuty':
      return {
        fields: [duty, matter],
        initial: { duty: unit.duty ?? 'NONE', matter: unit.matter ?? 'BOTH' },
        send: (v) => changeUnit.assignDuty(unit.id, { duty: dutyOf(v), matter: matterOf(v) }),
      };
    case 'move':
      return {
        fields: [{ name: 'parentId', label: say('newAbove'), kind: 'unit' }, from],
        initial: { parentId: '', from: day },
        text: say('moveHint'),
        send: (v) => changeUnit.move(unit.id, { parentId: v.parentId!, from: v.from! }),
      };
    case 'end':
      return {
        text: say('endText'),
        fields: [
          { name: 'lastDay', label: say('lastDay'), hint: say('lastDayHint'), kind: 'day' },
          { name: 'document', label: say('endDocument'), kind: 'text', optional: true },
          { name: 'documentOn', label: say('endDocumentOn'), kind: 'day', optional: true },
        ],
        initial: { lastDay: '', document: '', documentOn: '' },
        send: (v) => changeUnit.end(unit.id, { lastDay: v.lastDay!, document: v.document || null, documentOn: v.documentOn || null }),
      };
  }
}
