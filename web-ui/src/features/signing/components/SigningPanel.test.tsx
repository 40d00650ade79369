import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { Signing, SigningFile } from '../signing';
import { SigningPanel } from './SigningPanel';

const AT = '/api/dossiers/d1/signing';

const file = (part: Partial<SigningFile>): SigningFile => ({
  id: 'f1',
  paper: '9-KNĐ',
  taskId: 't1',
  kind: 'DRAFT',
  version: 1,
  made: true,
  fileName: 'Quyết định kết nạp đảng viên.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  size: 4096,
  sha256: 'ab'.repeat(32),
  addedAt: '2026-11-20T02:21:00Z',
  addedByName: 'Vũ Thị Thẩm',
  stepName: 'Dự thảo văn bản',
  ...part,
});

const signing = (part: Partial<Signing> = {}): Signing => ({
  dossierId: 'd1',
  title: 'Quyết định kết nạp đảng viên',
  symbol: 'QĐ',
  issuer: 'Đảng ủy xã Sơn Hà',
  drafts: [],
  signed: [],
  number: null,
  issuedOn: null,
  actions: [],
  ...part,
});

it('makes a draft where the server offers it', async () => {
  const server = fakeServer({
    [`GET ${AT}`]: { body: signing({ actions: ['makeDraft', 'uploadDraft'] }) },
    [`POST ${AT}/drafts`]: { status: 201, body: file({}) },
  });
  renderPage(<SigningPanel dossierId="d1" stage="DRAFT" />);
  expect(await screen.findByText('Chưa có dự thảo.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Lập dự thảo theo mẫu' }));
  expect(server.to('POST', `${AT}/drafts`)).toHaveLength(1);
});

it('shows every version and offers no upload that the server does not', async () => {
  fakeServer({ [`GET ${AT}`]: { body: signing({ drafts: [file({ id: 'f2', version: 2, made: false }), file({})] }) } });
  renderPage(<SigningPanel dossierId="d1" stage="NUMBER" />);
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([`${AT}/files/f2`, `${AT}/files/f1`]);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/phần mềm không tự cho số/)).toBeTruthy();
});

it('shows by what the signed file can be recognised', async () => {
  fakeServer({ [`GET ${AT}`]: { body: signing({ signed: [file({ kind: 'SIGNED', fileName: 'qd.pdf' })], actions: ['uploadSigned'] }) } });
  renderPage(<SigningPanel dossierId="d1" stage="SIGN" />);
  const panel = await screen.findByRole('region', { name: 'Văn bản trình ký' });
  expect(within(panel).getByText('ab'.repeat(32))).toBeTruthy();
  expect(within(panel).getByRole('button', { name: 'Thay bản PDF đã ký' })).toBeTruthy();
});

it('says why a draft cannot be read', async () => {
  fakeServer({ [`GET ${AT}`]: { status: 403, body: { code: 'SIGNING-002', title: 'Không được đọc' } } });
  renderPage(<SigningPanel dossierId="d1" stage="DRAFT" />);
  expect(await screen.findByText('Dự thảo chỉ dành cho nơi soạn thảo và nơi ký.')).toBeTruthy();
});
