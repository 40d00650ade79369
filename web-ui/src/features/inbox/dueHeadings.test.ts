import { expect, it } from 'vitest';
import { row } from '../../testing/samples';
import { dueHeadings, type DueHeading } from './dueHeadings';

const shown = (id: string, dueGroup: DueHeading, gone = false) => ({ row: row({ id, dueGroup }), note: null, gone });
const groups = (...rows: ReturnType<typeof shown>[]) => [...dueHeadings(rows).values()];

it('gives each row the heading of its due date', () => {
  expect(groups(shown('a', 'overdue'), shown('b', 'today'), shown('c', 'week'), shown('d', 'later'), shown('e', 'none'))).toEqual([
    'overdue',
    'today',
    'week',
    'later',
    'none',
  ]);
});

it('opens no heading a second time where pages were read at different moments', () => {
  expect(groups(shown('a', 'overdue'), shown('b', 'today'), shown('c', 'overdue'), shown('d', 'week'))).toEqual(['overdue', 'today', 'today', 'week']);
});

it('lets what stays for its note alone open no heading before its time', () => {
  expect(groups(shown('a', 'overdue'), shown('b', 'later', true), shown('c', 'today'))).toEqual(['overdue', 'today', 'today']);
  expect(groups(shown('a', 'overdue', true), shown('b', 'today', true), shown('c', 'later', true))).toEqual(['overdue', 'today', 'later']);
});
