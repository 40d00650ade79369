import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../../../api/ApiProblem';
import { upload } from '../../../../api/upload';
import type { Requirement } from '../../../../api/dossierTypes';
import { renderPage } from '../../../../testing/renderPage';
import { holdsUnsaved } from '../../../../ui/unsaved/unsaved';
import { RequirementRow } from '../list/RequirementRow';

vi.mock('../../../../api/upload', () => ({ upload: vi.fn() }));
const sent = vi.mocked(upload);

const health = {
  code: 'KSK',
  name: 'Giấy khám sức khỏe',
  neededAt: { step: 'submitDossier', name: 'Nộp hồ sơ' },
  handedIn: true,
  result: false,
  required: true,
  state: 'MISSING',
  fileAllowed: true,
  takesPapers: true,
  validityMonths: 12,
  documentIds: [],
  note: null,
} as unknown as Requirement;
const scan = (name = 'kham.pdf') => new File(['x'], name, { type: 'application/pdf' });

function row(requirement = health) {
  const onUploaded = vi.fn();
  const { container } = renderPage(
    <ul>
      <RequirementRow
        dossierId="d1"
        number={1}
        requirement={requirement}
        documents={[]}
        selectedId={null}
        mayUpload
        onSelect={vi.fn()}
        onUploaded={onUploaded}
      />
    </ul>,
  );
  return { onUploaded, choose: (file: File) => fireEvent.change(container.querySelector('input[type=file]')!, { target: { files: [file] } }) };
}

beforeEach(() => sent.mockReset());

it('keeps day, number and issuer when the file is refused, for the next file', async () => {
  sent.mockRejectedValueOnce(new ApiProblem(415, { code: 'DOCUMENT-004', title: 'Tệp PDF hỏng.' })).mockResolvedValueOnce({ id: 'p1' });
  const { choose, onUploaded } = row();
  choose(scan());
  await userEvent.type(screen.getByRole('textbox', { name: /Ngày ban hành/ }), '1/9/2026');
  await userEvent.type(screen.getByRole('textbox', { name: /Cơ quan ban hành/ }), 'Bệnh viện tỉnh');
  await userEvent.click(screen.getByRole('button', { name: 'Tải lên' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Tệp PDF hỏng.');
  expect((screen.getByRole('textbox', { name: /Cơ quan ban hành/ }) as HTMLInputElement).value).toBe('Bệnh viện tỉnh');
  expect(holdsUnsaved()).toBe(true);
  choose(scan('kham-lai.pdf'));
  await userEvent.click(screen.getByRole('button', { name: 'Tải lên' }));
  await waitFor(() => expect(onUploaded).toHaveBeenCalled());
  const form = sent.mock.calls[1]![1];
  expect([form.get('issuedOn'), form.get('issuer'), (form.get('file') as File).name]).toEqual(['2026-09-01', 'Bệnh viện tỉnh', 'kham-lai.pdf']);
});

it('sends the same file again when the connection was lost', async () => {
  sent.mockRejectedValueOnce(new ApiProblem(0, {})).mockResolvedValueOnce({ id: 'p1' });
  const { choose, onUploaded } = row({ ...health, validityMonths: null });
  choose(scan());
  await userEvent.click(await screen.findByRole('button', { name: 'Gửi lại tệp này' }));
  await waitFor(() => expect(onUploaded).toHaveBeenCalled());
  expect(sent).toHaveBeenCalledTimes(2);
});
