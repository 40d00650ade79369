import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { fillCells } from '../api/fillCells';
import { wholeListQuery } from '../api/wholeListQuery';
import type { Roster, RosterColumn, RosterItem } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { readIn } from './cellText';

const REST = 300;

export interface WrongCell {
  text: string;
  error: string;
}
type Rows = Record<string, Record<string, string>>;
type Wrong = Readonly<Record<string, Readonly<Record<string, WrongCell>>>>;

const without = (wrong: Wrong, id: string, column: string): Wrong => {
  const row = { ...wrong[id] };
  delete row[column];
  return { ...wrong, [id]: row };
};

/** What was filled in here beside what the server told, what is wrong, and sending it a little later. */
export function useGridCells({ dossierId, taskId, columns }: Pick<Roster, 'dossierId' | 'taskId' | 'columns'>) {
  const say = useWords(rosterWords);
  const client = useQueryClient();
  const chosen = useMemo(() => new Set(columns.filter((column) => column.kind === 'CHOICE').map((column) => column.name)), [columns]);
  const [held, setHeld] = useState<Readonly<Rows>>({});
  const [wrong, setWrong] = useState<Wrong>({});
  const [state, setState] = useState<'' | 'saving' | 'saved'>('');
  const [failure, setFailure] = useState<unknown>(null);
  const waiting = useRef<Rows>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const words = useMemo(
    () => ({
      yes: say('yes'),
      no: say('no'),
      noDay: say('noDay'),
      noNumber: say('noNumber'),
      noChoice: (choices: string) => say('noChoice', { choices }),
      yesOrNo: say('yesOrNo'),
    }),
    [say],
  );

  const send = useCallback(async () => {
    const rows = waiting.current;
    waiting.current = {};
    if (!taskId || Object.keys(rows).length === 0) return;
    setState('saving');
    try {
      const answer = await fillCells(taskId, rows);
      for (const row of answer.refused) {
        for (const error of row.errors) {
          const text = rows[row.id]?.[error.field] ?? '';
          setWrong((before) => ({ ...before, [row.id]: { ...before[row.id], [error.field]: { text, error: error.message } } }));
        }
      }
      const refused = new Set(answer.refused.map((row) => row.id));
      client.setQueryData(wholeListQuery(dossierId).queryKey, (items) =>
        items?.map((item) => (rows[item.id] && !refused.has(item.id) ? { ...item, values: { ...item.values, ...rows[item.id] } } : item)),
      );
      setFailure(null);
      setState('saved');
    } catch (problem) {
      waiting.current = { ...rows, ...waiting.current };
      setFailure(problem);
      setState('');
    }
    void client.invalidateQueries({ queryKey: ['dossier', dossierId, 'items', 'summary'] });
    // What is chosen may put an item into another section, which the server tells.
    if (Object.values(rows).some((values) => Object.keys(values).some((name) => chosen.has(name)))) {
      void client.invalidateQueries({ queryKey: wholeListQuery(dossierId).queryKey });
    }
  }, [client, dossierId, taskId, chosen]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void send();
    },
    [send],
  );

  /** Takes what was typed; whether it can stand there. */
  const write = (item: RosterItem, column: RosterColumn, text: string): boolean => {
    const read = readIn(column, text, words);
    if ('error' in read) {
      setWrong((before) => ({ ...before, [item.id]: { ...before[item.id], [column.name]: { text, error: read.error } } }));
      return false;
    }
    setWrong((before) => (before[item.id]?.[column.name] ? without(before, item.id, column.name) : before));
    if ((held[item.id]?.[column.name] ?? item.values[column.name] ?? '') !== read.value) {
      setHeld((before) => ({ ...before, [item.id]: { ...before[item.id], [column.name]: read.value } }));
      waiting.current = { ...waiting.current, [item.id]: { ...waiting.current[item.id], [column.name]: read.value } };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), REST);
    }
    return true;
  };

  return { held, wrong, write, words, state, failure, wrongCount: Object.values(wrong).reduce((sum, row) => sum + Object.keys(row).length, 0) };
}
