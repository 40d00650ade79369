import { act, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { leadToDossier, useRecentItems, useRemembered, type RecentItem } from './recentItems';

const item = (n: number, href = `/viec/w${n}`): RecentItem => ({
  dossierId: `d${n}`,
  href,
  title: `Lò Thị Mẩy ${n}`,
  code: '79001002003004-261118-0001',
  step: 'Thẩm định hồ sơ',
});
let opens: (item: RecentItem | null) => void;

function Page() {
  const [open, setOpen] = useState<RecentItem | null>(null);
  useEffect(() => {
    opens = setOpen;
  }, []);
  useRemembered(open);
  return (
    <p data-testid="recent">
      {useRecentItems()
        .map(({ href }) => href)
        .join(' ')}
    </p>
  );
}

async function arrive() {
  fakeServer({ 'GET /api/about': { body: { signedIn: true } }, 'GET /api/session': { body: { officialId: 'o1', positions: [] } } });
  const page = renderPage(<Page />);
  await waitFor(() => expect(page.client.getQueryData(['session'])).toBeTruthy());
  return page;
}

const shown = () => screen.getByTestId('recent').textContent;
const open = (one: RecentItem) => act(() => opens(one));

it('has the latest first, each dossier once and where it was opened last', async () => {
  await arrive();
  open(item(1));
  open(item(2));
  open(item(1, '/ho-so/d1'));
  expect(shown()).toBe('/ho-so/d1 /viec/w2');
  for (let n = 3; n < 20; n++) open(item(n));
  expect(shown()?.split(' ')).toHaveLength(12);
});

it('leads to the dossier once the step is over', async () => {
  const { client } = await arrive();
  open(item(1));
  act(() => leadToDossier(client, '/viec/w1'));
  await waitFor(() => expect(shown()).toBe('/ho-so/d1'));
});

it('stands in no storage, and nothing of it is left to the next person at this machine', async () => {
  const { client } = await arrive();
  open(item(1));
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Mẩy');
  // Words of the server are asked for again when the language changes: this is none of them.
  await act(() => client.invalidateQueries());
  expect(shown()).toBe('/viec/w1');
  act(() => {
    opens(null);
    client.setQueryData(['session'], { officialId: 'o2', positions: [] });
  });
  await waitFor(() => expect(shown()).toBe(''));
  client.clear();
  expect(
    client
      .getQueryCache()
      .getAll()
      .filter((query) => query.queryKey[0] === 'recent'),
  ).toEqual([]);
});
