import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../../../../testing/renderPage';
import type { SuccessionPreview } from '../../administrationTypes';
import { SuccessionList } from './SuccessionList';

const PREVIEW = {
  token: 't',
  dossiers: 1,
  released: 1,
  units: [
    {
      unitId: 'u1',
      unitName: 'Đảng ủy xã Đông',
      successorId: 'u2',
      successorName: 'Đảng ủy xã Tây',
      moving: [],
      dossiers: [
        {
          dossierId: 'd1',
          code: null,
          parts: ['OPENER'],
          duties: [],
          body: true,
          steps: [{ stepId: 's1', stepName: 'Đang xử lý nội bộ', positionName: 'Bí thư', holderName: 'Lê Văn Giữ' }],
        },
      ],
    },
  ],
} as unknown as SuccessionPreview;

it('lists a dossier that is kept secret by what is handed over, without its code', () => {
  renderPage(<SuccessionList preview={PREVIEW} />);
  expect(screen.getByText('Hồ sơ có nội dung giữ kín')).toBeTruthy();
  expect(screen.getByText('Đang xử lý nội bộ (Bí thư)')).toBeTruthy();
});
