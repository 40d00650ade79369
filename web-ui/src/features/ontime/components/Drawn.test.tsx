import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { drawHeat } from '../drawHeat';
import { HeatMap } from './HeatMap';
import { LateBars } from './LateBars';

vi.mock('../drawHeat', async (real) => ({ ...(await real<object>()), drawHeat: vi.fn(async () => ({ destroy: () => {} })) }));

const figures = {
  finishedInTime: 6,
  finishedLate: 1,
  finishedUnlimited: 9,
  openInTime: 2,
  openLate: 3,
  openUnlimited: 0,
  inTimeShare: 85,
  lateSince: '2026-09-30',
};
const none = { ...figures, finishedInTime: 0, finishedLate: 0, openLate: 0 };
const line = (id: string, counted = figures) => ({ id, name: `Chi bộ ${id}`, figures: counted, hrefOf: () => '/' });

it('draws a bar of three patterns and numbers for each line that has some, which no screen reader meets', () => {
  const { container } = renderPage(<LateBars lines={[line('1'), line('2', { ...figures, finishedInTime: 1 }), line('3', none)]} />);
  const chart = container.querySelector('figure')!;
  expect(chart.getAttribute('aria-hidden')).toBe('true');
  const bars = [...chart.querySelectorAll('li')];
  expect(bars.map((bar) => bar.textContent)).toEqual(['Chi bộ 16 / 1 / 3', 'Chi bộ 21 / 1 / 3']);
  const parts = [...bars[0]!.querySelectorAll('rect')];
  expect(parts.map((part) => [part.getAttribute('x'), part.getAttribute('width')])).toEqual([
    ['0%', '60%'],
    ['60%', '10%'],
    ['70%', '30%'],
  ]);
  expect(chart.querySelector(parts[1]!.getAttribute('fill')!.slice(4, -1))?.tagName).toBe('pattern');
  expect(chart.querySelector('figcaption')!.textContent).toMatch(/Xong đúng hạn.*Xong quá hạn.*Đang quá hạn/);
  expect(chart.innerHTML).not.toContain('style=');
});

it('shows the diagram of a procedure when somebody asks, shaded by the figures of the table', async () => {
  const server = fakeServer({ 'GET /api/procedures/admission/diagram': { body: '<a/>' }, 'GET /api/procedures/transfer/diagram': { body: '<t/>' } });
  const step = (procedure: string) => ({ procedure, procedureName: procedure, step: 's', drawnAs: 'box', name: 'Bước', figures });
  renderPage(
    <HeatMap
      steps={[step('admission'), step('transfer')]}
      procedures={[
        { procedure: 'admission', name: 'Kết nạp', figures },
        { procedure: 'transfer', name: 'Chuyển sinh hoạt', figures },
      ]}
    />,
  );
  expect(server.calls).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Xem trên sơ đồ bước nào chậm' }));
  await screen.findByRole('region', { name: /^Sơ đồ Kết nạp/ });
  const heat = new Map([['box', { late: 4, limited: 12, degree: 3 }]]);
  await vi.waitFor(() => expect(vi.mocked(drawHeat).mock.lastCall?.slice(1)).toEqual([expect.stringContaining('<a/>'), heat]));
  fireEvent.change(screen.getByRole('combobox', { name: 'Thủ tục' }), { target: { value: 'transfer' } });
  await screen.findByRole('region', { name: /^Sơ đồ Chuyển sinh hoạt/ });
  await vi.waitFor(() => expect(vi.mocked(drawHeat).mock.lastCall?.[1]).toContain('<t/>'));
});
