import { expect, it } from 'vitest';
import { createQueryClient } from '../../api/queryClient';
import { row } from '../../testing/samples';
import { markOpened } from './markOpened';

it('takes the dot of what was opened from every list that shows it, and leaves them as old as they were', () => {
  const client = createQueryClient();
  const key = ['work-items', 'list', { view: 'mine' }];
  const items = [row({ id: 'w1', unread: true }), row({ id: 'w2', unread: true })];
  client.setQueryData(key, { pages: [{ items, next: null }], pageParams: [null] }, { updatedAt: 1_000 });
  markOpened(client, 'w1');
  expect(client.getQueryData(key)).toMatchObject({ pages: [{ items: [{ unread: false }, { unread: true }] }] });
  expect(client.getQueryState(key)!.dataUpdatedAt).toBe(1_000);
});
