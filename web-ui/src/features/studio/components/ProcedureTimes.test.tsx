import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { StudioStep, StudioTimes } from '../api/studioQuery';
import { light, limitsByElement } from '../drawTimes';
import { ProcedureTimes } from './ProcedureTimes';

vi.mock('../drawTimes', async (real) => ({ ...(await real<object>()), drawTimes: vi.fn(async () => ({ destroy: () => {} })), light: vi.fn() }));

const tenDays = { amount: 10, unit: 'WORKING_DAYS', text: '10 ngày làm việc' } as const;

const step = (id: string, part: Partial<StudioStep> = {}): StudioStep => ({
  id,
  drawnAs: id,
  code: `P1-${id}`,
  label: `Bước ${id}`,
  part: 'Chi bộ',
  role: 'SECRETARY',
  limit: tenDays,
  warnAt: 70,
  legalBasis: 'Chưa thấy văn bản ấn định',
  confidence: 'assumed',
  from: null,
  waits: null,
  central: null,
  shared: false,
  practice: null,
  ...part,
});

const TIMES: StudioTimes = {
  slug: 'admission',
  code: 'P1',
  name: 'Kết nạp đảng viên',
  revision: 2,
  effectiveFrom: '2025-01-01',
  fewest: 30,
  steps: [
    step('a', { practice: { runs: 41, median: 6, ninetieth: 12, unit: 'WORKING_DAYS', late: 7 } }),
    step('b', { legalBasis: '208-QĐ/TW', confidence: 'sourced', central: '208-QĐ/TW', from: 'Ngày kết nạp' }),
    step('c', { limit: null, warnAt: null, waits: 'Ngày hết dự bị' }),
  ],
  limits: [
    {
      name: 'whole',
      label: 'Cả hồ sơ',
      limit: { amount: 60, unit: 'WORKING_DAYS', text: '60 ngày làm việc' },
      from: 'Ngày nhận',
      to: 'Ngày quyết định',
      promise: false,
      warnAt: 80,
      legalBasis: 'Điều 1',
      confidence: 'known',
      central: null,
      extension: null,
      stepsExceed: null,
      sum: { amount: 55, steps: ['a', 'b'], others: [{ id: 'd', label: 'Bước d', limit: '1 tháng' }], workingDays: 77, wholeWorkingDays: 60, exceeds: false },
    },
  ],
  derived: [],
  validities: [],
  findings: [{ severity: 'WARNING', element: 'b', step: 'b', limit: null, text: 'Có đường tới bước này khi chưa biết ngày.' }],
};

describe('the times of a procedure', () => {
  beforeEach(async () => {
    vi.mocked(light).mockClear();
    fakeServer({ 'GET /api/studio/procedures/admission': { body: TIMES }, 'GET /api/procedures/admission/diagram': { body: '<xml/>' } });
    renderPage(<ProcedureTimes slug="admission" links={null} />);
    await screen.findByRole('heading', { level: 1, name: 'Thời hạn: Kết nạp đảng viên' });
  });

  const row = (name: string) => screen.getByRole('row', { name: new RegExp(`Bước ${name}`) });

  it('tell of each step how long it may take, on what that rests, and what it takes', async () => {
    expect(within(row('a')).getByText('10 ngày làm việc')).toBeTruthy();
    expect(within(row('a')).getByText('Tạm đặt')).toBeTruthy();
    expect(within(row('a')).getByText('9/10 số lượt xong trong 12 ngày làm việc')).toBeTruthy();
    expect(within(row('a')).getByText('7 % quá hạn')).toBeTruthy();
    expect(within(row('b')).getByText('Chưa đủ 30 hồ sơ')).toBeTruthy();
    expect(within(row('c')).getByText('Chờ đến Ngày hết dự bị')).toBeTruthy();
  });

  it('say what a central text locks', () => {
    expect(within(row('b')).getByText('Khóa: 208-QĐ/TW')).toBeTruthy();
    expect(within(row('a')).queryByText(/Khóa/)).toBeNull();
  });

  it('set what the steps add up to against the whole, and name what is not added', () => {
    expect(screen.getByText('Tổng các bước 55/60 ngày làm việc')).toBeTruthy();
    expect(screen.getByText('Khoảng 77/60 ngày làm việc, kể cả 1 bước tính bằng đơn vị khác.')).toBeTruthy();
    expect(screen.getByText('Không cộng vì khác đơn vị: Bước d (1 tháng).')).toBeTruthy();
  });

  it('light the step in the drawing that the arrow keys come to', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Bước a' }));
    expect(screen.getByRole('button', { name: 'Bước a' }).getAttribute('aria-pressed')).toBe('true');
    row('a').focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Bước b' }).getAttribute('aria-pressed')).toBe('true');
    await vi.waitFor(() => expect(vi.mocked(light).mock.lastCall?.slice(1)).toEqual(['b', 'a']));
  });

  it('lead from what the check says to its step', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Xem bước' }));
    expect(screen.getByRole('button', { name: 'Bước b' }).getAttribute('aria-pressed')).toBe('true');
  });
});

it('several steps of a shared process stand at the one element they are drawn as', () => {
  const steps = [step('x', { drawnAs: 'call' }), step('y', { drawnAs: 'call' }), step('z', { limit: null })];
  expect([...limitsByElement(steps)]).toEqual([['call', '10 ngày làm việc + 10 ngày làm việc']]);
});
