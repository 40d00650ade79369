import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../../../../testing/renderPage';
import type { AdministeredUnit } from '../../administrationTypes';
import { UnitFacts } from './UnitFacts';

const unit = (ending: unknown) =>
  ({
    detail: { unit: { id: 'u1', kind: 'CELL', code: null, duty: null, from: '2020-01-01', to: '2026-11-20' }, ending, line: [], names: [], places: [] },
  }) as unknown as AdministeredUnit;

it('says who succeeded an ended unit, and by which document', () => {
  renderPage(<UnitFacts unit={unit({ successorId: 'u2', successorName: 'Chi bộ hợp nhất', document: '12-QĐ/TU', documentOn: '2026-11-15' })} />);
  expect(screen.getByText('Chi bộ hợp nhất')).toBeTruthy();
  expect(screen.getByText('12-QĐ/TU ngày 15/11/2026')).toBeTruthy();
});

it('claims neither where nothing is known', () => {
  renderPage(<UnitFacts unit={unit(null)} />);
  expect(screen.queryByText('Đơn vị kế tục')).toBeNull();
  expect(screen.queryByText('Văn bản quyết định')).toBeNull();
});
