import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { StandIn } from '../standInTypes';
import { StandInList } from './StandInList';

function shown(endedOn: string | null) {
  const standIn: StandIn = {
    id: 's1',
    absentId: 'a',
    absentName: 'Lê Văn Nghỉ',
    deputyId: 'b',
    deputyName: 'Vũ Thị Thẩm',
    positions: ['Cán bộ thẩm định'],
    from: '2026-11-10',
    to: '2026-11-30',
    document: '12-CV/TU',
    setByName: 'Trần Văn Trưởng',
    mine: true,
    running: endedOn === null,
    endedOn,
    actions: [],
  };
  fakeServer({ 'GET /api/stand-ins': { body: [standIn] } });
  renderPage(<StandInList />);
}

it('shows the planned days while it runs', async () => {
  shown(null);
  expect(await screen.findByText(/từ 10\/11\/2026 đến hết 30\/11\/2026 · Cán bộ thẩm định/)).toBeTruthy();
});

it('shows the day it was ended on, the planned one beside it', async () => {
  shown('2026-11-15');
  expect(await screen.findByText(/từ 10\/11\/2026, thôi ngày 15\/11\/2026 \(dự kiến đến hết 30\/11\/2026\)/)).toBeTruthy();
  expect(screen.getByText('Đã hết')).toBeTruthy();
});

it('says that it never began when it was called off before', async () => {
  shown('2026-11-09');
  expect(await screen.findByText(/đã thôi ngày 09\/11\/2026, trước ngày đầu/)).toBeTruthy();
});
