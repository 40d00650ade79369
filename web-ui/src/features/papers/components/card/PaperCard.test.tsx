import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DocumentView, DossierView, Requirement } from '../../../../api/dossierTypes';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { PaperCard } from './PaperCard';
import { PaperWarnings } from '../list/PaperWarnings';

const letter: DocumentView = {
  id: 'p1',
  requirementCode: 'TTLL-97',
  kind: 'RECORDED',
  title: null,
  number: '31-CV/ĐU',
  issuer: 'Đảng ủy xã Sơn Hà',
  issuedOn: '2026-01-05',
  receivedOn: null,
  effectiveFrom: null,
  expiresOn: null,
  signer: null,
  signingForm: 'ON_BEHALF',
  copyKind: null,
  sheets: null,
  location: 'Tủ hồ sơ mật',
  secrecy: 'CONFIDENTIAL',
  fileName: null,
  mediaType: null,
  size: null,
  sha256: null,
  uploadedAt: '2026-11-20T02:00:00Z',
  uploadedByName: 'Lò Thị Viết',
  verifiedAt: null,
  verifiedByName: null,
  replaces: null,
  cutFrom: null,
  incomingNumber: null,
  incomingOn: null,
  outgoingNumber: null,
  firstPage: null,
  lastPage: null,
  version: 3,
};

const requirement = (part: Partial<Requirement>): Requirement => ({
  code: 'TTLL-97',
  name: 'Thẩm tra lý lịch',
  required: true,
  recordOnly: true,
  fileAllowed: false,
  takesPapers: true,
  conclusion: true,
  secrecy: 'CONFIDENTIAL',
  neededAt: { step: 'submitDossier', name: 'Nộp hồ sơ' },
  handedIn: true,
  result: false,
  validityMonths: null,
  state: 'PRESENT',
  note: null,
  documentIds: ['p1'],
  ...part,
});

const dossier = (actions: string[]) => ({ id: 'd1', actions, requirements: [requirement({})] }) as unknown as DossierView;

test('the conclusion is asked for by nobody who may not read it', async () => {
  const server = fakeServer({});
  renderPage(<PaperCard dossier={dossier(['uploadDocument'])} document={letter} onChanged={() => undefined} />);
  expect(screen.getByText('31-CV/ĐU')).toBeTruthy();
  expect(screen.getByText('T/M (thay mặt)')).toBeTruthy();
  expect(screen.queryByText('Kết luận (niêm phong)')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Đã đối chiếu bản chính' })).toBeNull();
  expect(server.calls).toEqual([]);
});

test('whoever may, enters it over the version he saw', async () => {
  const server = fakeServer({
    'GET /api/dossiers/d1/conclusions': {
      body: [{ documentId: 'p1', conclusion: 'CONTINUE', version: 2, enteredAt: '2026-11-20T02:00:00Z', enteredByName: 'Trần Thu Hà' }],
    },
    'PUT /api/dossiers/d1/documents/p1/conclusion': { status: 204 },
  });
  renderPage(<PaperCard dossier={dossier(['readConclusions', 'enterConclusion'])} document={letter} onChanged={() => undefined} />);
  await userEvent.click(await screen.findByRole('radio', { name: 'Dừng' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ghi kết luận' }));
  await waitFor(() => expect(server.to('PUT', '/api/dossiers/d1/documents/p1/conclusion')[0]?.body).toEqual({ conclusion: 'STOP', version: 2 }));
});

test('the fields at fault are named, ours before the server is asked and the server’s own', async () => {
  const server = fakeServer({
    'PUT /api/dossiers/d1/documents/p1/details': {
      status: 422,
      body: { code: 'DOCUMENT-008', errors: [{ field: 'number', code: 'form', message: 'Ghi như 12-QĐ/TU.' }] },
    },
  });
  renderPage(<PaperCard dossier={dossier(['uploadDocument'])} document={letter} editing onChanged={() => undefined} />);
  const place = screen.getByLabelText('Nơi lưu bản chính');
  fireEvent.change(place, { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi' }));
  expect(await screen.findByText('Nơi lưu bản chính: Phải ghi mục này.')).toBeTruthy();
  expect(server.calls).toEqual([]);
  fireEvent.change(place, { target: { value: 'Kho' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi' }));
  expect(await screen.findByText('Số, ký hiệu: Ghi như 12-QĐ/TU.')).toBeTruthy();
  expect(server.calls[0]?.body).toMatchObject({ version: 3, details: { location: 'Kho', signingForm: 'ON_BEHALF', issuedOn: '2026-01-05' } });
});

test('before handing in, papers are named with why', () => {
  renderPage(
    <PaperWarnings
      requirements={[
        requirement({ code: 'a', name: 'Đơn', state: 'MISSING' }),
        requirement({ code: 'b', name: 'Lý lịch', state: 'DOUBTFUL', note: 'Chưa ghi ngày ban hành.' }),
        requirement({ code: 'c', name: 'Nghị quyết' }),
        requirement({ code: 'd', name: 'Quyết định', state: 'MISSING', neededAt: null, handedIn: false, result: true }),
      ]}
      codes={['a', 'b', 'c']}
    />,
  );
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines).toEqual(['Đơn: còn thiếu.', 'Lý lịch: cần xem lại. Chưa ghi ngày ban hành.']);
});

test('what is needed only at a later step is named at the desk of that step', () => {
  renderPage(
    <PaperWarnings
      requirements={[
        requirement({ code: 'e', name: 'Phiếu đảng viên', state: 'MISSING', handedIn: false }),
        requirement({ code: 'a', name: 'Đơn', state: 'MISSING' }),
      ]}
      codes={['e']}
    />,
  );
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual(['Phiếu đảng viên: còn thiếu.']);
});
