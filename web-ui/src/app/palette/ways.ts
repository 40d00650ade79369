import type { Session } from '../../api/types';
import { administrationWords } from '../../features/administration/administrationWords';
import { ballotWords } from '../../features/ballot/ballotWords';
import { inboxWords } from '../../features/inbox/inboxWords';
import type { KeyName } from '../../ui/shortcuts/keyMap';
import { appWords } from '../appWords';
import { paths } from '../paths';

export interface Way {
  to: string;
  /** Vietnamese and English, as in the lists of words. */
  title: readonly [vi: string, en: string];
  /** Of what it is a part. */
  within?: readonly [vi: string, en: string];
  key?: KeyName;
}

type Can = Session['can'];

/** The pages this official may go to, and the keys to them: what is not here has no key and is not found. */
export function waysOf({ can, positions }: Session): Way[] {
  const admin = can.administer;
  const rules = can.administer || can.confirmFacts;
  return [
    { to: paths.work(), title: appWords.work, key: 'work' },
    { to: paths.work('view=todo'), title: inboxWords.todo, within: appWords.work },
    { to: paths.work('view=todo&due=overdue'), title: inboxWords.overdue, within: appWords.work },
    { to: paths.work('view=shared'), title: appWords.shared, key: 'shared' },
    { to: paths.work('view=waiting'), title: inboxWords.waiting, within: appWords.work },
    { to: paths.waitingBallots(), title: ballotWords.waitingTitle },
    { to: paths.meetings(), title: appWords.meetings, key: 'meetings' },
    { to: paths.dossiers(), title: appWords.dossiers, key: 'dossiers' },
    ...where(can.openDossier, { to: paths.newDossier(), title: appWords.newDossier, key: 'newDossier' }),
    ...where(
      positions.some((position) => position.role === 'INTAKE_CLERK'),
      { to: paths.paperEntry(), title: appWords.paperEntry },
    ),
    ...where(can.readRegister, { to: paths.register(), title: appWords.register, key: 'register' }),
    ...(['onTime', 'yearPlan', 'unanswered', 'memberData'] as const).flatMap((room) =>
      where(can.rooms.includes(room), { to: paths[room](), title: appWords[room] }),
    ),
    { to: paths.catalogue(), title: appWords.catalogue, key: 'catalogue' },
    ...where(rules, { to: paths.procedures(), title: appWords.procedures, key: 'procedures' }),
    ...where(rules, { to: paths.workCalendar(), title: appWords.workCalendar }),
    ...where(admin, { to: paths.administration(), title: appWords.administration, key: 'administration' }),
    ...partsOf(can),
    { to: paths.standIns(), title: appWords.standIns },
    { to: paths.ownPassword(), title: appWords.changePassword },
  ];
}

function partsOf(can: Can): Way[] {
  const part = (to: string, title: Way['title']): Way => ({ to, title, within: administrationWords.title });
  const watched = [part(paths.oversight(), administrationWords.oversight), part(paths.organisationHistory(), administrationWords.history)];
  if (!can.administer) return can.rooms.includes('oversight') ? watched : [];
  return [
    part(paths.units(), administrationWords.units),
    part(paths.officials(), administrationWords.officials),
    part(paths.delegations(), administrationWords.delegations),
    part(paths.imports(), administrationWords.imports),
    ...watched,
    part(paths.checks(), administrationWords.checks),
  ];
}

const where = (may: boolean, way: Way): Way[] => (may ? [way] : []);
