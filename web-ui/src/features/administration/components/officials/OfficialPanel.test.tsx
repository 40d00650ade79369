import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { OfficialPanel } from './OfficialPanel';

it.each([true, false])('says that a link waits to be confirmed again: %s', async (linkWaitsAgain) => {
  fakeServer({
    'GET /api/administration/officials/o1': {
      body: { id: 'o1', fullName: 'Lê Thị Mới', account: null, holdings: [], waiting: [], linkWaitsAgain },
    },
    'GET /api/administration/officials/o1/person': { body: { person: null } },
  });
  renderPage(<OfficialPanel id="o1" />);
  expect(await screen.findByRole('heading', { name: 'Lê Thị Mới' })).toBeTruthy();
  expect(screen.queryAllByText(/phải được người thứ hai xác nhận lại/)).toHaveLength(linkWaitsAgain ? 1 : 0);
});
