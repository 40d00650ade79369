import { useQuery } from '@tanstack/react-query';
import type { Session, WorkItemRow } from '../../api/types';
import { searchDossiersQuery } from '../../features/dossier/api/searchDossiersQuery';
import { searchWorkItemsQuery } from '../../features/inbox/api/searchWorkItemsQuery';
import { folded } from '../../i18n/folded';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/useWords';
import type { PaletteEntry, PaletteGroup } from '../../ui/palette/Palette';
import { bindingOf, keyOf } from '../../ui/shortcuts/keyMap';
import type { Command } from '../../ui/shortcuts/ShortcutProvider';
import { useSettled } from '../../ui/form/useSettled';
import { hrefOfWork } from '../hrefOfWork';
import { paths } from '../paths';
import { recentMore, useRecentItems } from '../recent/recentItems';
import { paletteWords } from './paletteWords';
import { waysOf } from './ways';

/** Where an entry leads, or what it does. */
export interface Choice extends PaletteEntry {
  to?: string;
  run?: () => void;
}

/** From so many letters on the server is asked. */
const ENOUGH = 2;
const MOST_FOUND = 6;

/** What the page itself offers goes before what is to be had everywhere. */
const ownFirst = (one: Command, other: Command) => Number(one.name === 'keyMap') - Number(other.name === 'keyMap');

/** What stands on the page and can be done by name; moves are for the keys, pages have a group of their own. */
const isAct = ({ name }: Command) => !name || name === 'keyMap' || (bindingOf(name).place !== 'everywhere' && !bindingOf(name).moves);

export function usePaletteGroups(session: Session, commands: Command[], text: string) {
  const say = useWords(paletteWords);
  const lang = useLanguage();
  const recent = useRecentItems();
  const words = folded(text).split(/\s+/).filter(Boolean);
  const fits = ({ name, more }: Choice) => words.every((word) => folded(`${name} ${more ?? ''}`).includes(word));
  const inLanguage = ([vi, en]: readonly [string, string]) => (lang === 'en' ? en : vi);

  const trimmed = text.trim();
  const asked = useSettled(trimmed, 250);
  const enabled = asked.length >= ENOUGH && trimmed.length >= ENOUGH;
  const work = useQuery({ ...searchWorkItemsQuery('todo', asked), enabled });
  const dossiers = useQuery({ ...searchDossiersQuery(asked), enabled });

  const acts: Choice[] = commands
    .filter(isAct)
    .toSorted(ownFirst)
    .map(({ name, label, run }, at) => ({ id: `act-${at}`, name: label, run, shortcut: name && keyOf(name) }));
  const visited: Choice[] = recent.map((one) => ({ id: `recent-${one.dossierId}`, name: one.title, more: recentMore(one), to: one.href }));
  const pages: Choice[] = waysOf(session).map(({ to, title, within, key }) => ({
    id: `page-${to}`,
    name: within ? `${inLanguage(within)}: ${inLanguage(title)}` : inLanguage(title),
    to,
    shortcut: key && keyOf(key),
  }));
  const found = enabled ? (work.data?.items ?? []).slice(0, MOST_FOUND).map(workChoice) : [];
  const kept = enabled ? (dossiers.data?.items ?? []).slice(0, MOST_FOUND) : [];
  const byCode: Choice[] = kept.map(({ id, personName, code, statusName }) => ({
    id: `dossier-${id}`,
    name: personName,
    more: `${code} · ${statusName}`,
    to: paths.dossier(id),
  }));

  const group = (id: 'acts' | 'recent' | 'work' | 'dossiers' | 'pages', entries: Choice[]) => ({ id, title: say(id), entries });
  const groups: (PaletteGroup & { entries: Choice[] })[] = [
    group('acts', acts.filter(fits)),
    group('recent', visited.filter(fits).slice(0, words.length > 0 ? MOST_FOUND : 5)),
    group('work', found),
    group('dossiers', byCode),
    group('pages', pages.filter(fits)),
  ].filter(({ entries }) => entries.length > 0);
  return {
    groups,
    searching: trimmed.length >= ENOUGH && (asked !== trimmed || work.isFetching || dossiers.isFetching),
    failed: enabled && (work.isError || dossiers.isError),
  };
}

const workChoice = (row: WorkItemRow): Choice => ({
  id: `work-${row.id}`,
  name: row.personName,
  more: `${row.stepName} · ${row.dossierCode}`,
  to: hrefOfWork(row),
});
