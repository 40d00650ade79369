import type { CatalogueEntry, Confidence, DocumentLine, LegalTextLine } from '../features/catalogue/catalogueEntry';

const rests = (confidence: Confidence) => ({ confidence, needsConfirmation: confidence !== 'sourced' });

const unsaid = { note: null, source: null };
const text: Pick<LegalTextLine, 'issuedOn' | 'effectiveFrom' | 'replacedBy' | 'replaces' | 'note' | 'source'> = {
  ...unsaid,
  issuedOn: null,
  effectiveFrom: null,
  replacedBy: null,
  replaces: null,
};
const paper: Pick<DocumentLine, 'number104' | 'condition' | 'copies' | 'validityMonths' | 'note' | 'source'> = {
  ...unsaid,
  number104: null,
  condition: null,
  copies: null,
  validityMonths: null,
};

/** A small procedure as officials get it; each level of confidence occurs once among the steps. */
export const entry = (part: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  slug: 'admission',
  code: 'KNĐV',
  name: 'Kết nạp đảng viên',
  publiclyTrackable: true,
  readers: 'PUBLIC',
  revision: {
    number: 1,
    effectiveFrom: '2025-01-01',
    hash: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    publishedAt: '2026-11-20T01:00:00Z',
    draftWaiting: false,
  },
  legalTexts: [
    {
      ...text,
      number: '208-QĐ/TW',
      title: 'Quy định thi hành Điều lệ Đảng',
      issuedOn: '2026-07-26',
      effectiveFrom: '2026-07-26',
      inForce: true,
      source: 'Báo',
      ...rests('sourced'),
    },
    { ...text, number: '20-QĐ/TW', title: 'Quy định cũ', replacedBy: '208-QĐ/TW', inForce: false, ...rests('sourced') },
  ],
  documents: [
    {
      ...paper,
      code: '1-KNĐ',
      number104: '37',
      name: 'Đơn xin vào Đảng',
      neededAt: { step: 'submitDossier', name: 'Nộp hồ sơ' },
      result: false,
      copies: 1,
      validityMonths: 12,
      issuer: 'Người xin vào Đảng',
      recordOnly: false,
      secrecy: 'Mật',
      secrecyNeedsConfirmation: true,
      ...rests('sourced'),
    },
    {
      ...paper,
      code: 'TTLL-97',
      name: 'Kết quả thẩm tra lý lịch',
      condition: 'Trừ khi được miễn thẩm tra lý lịch',
      neededAt: null,
      result: true,
      issuer: 'Cấp ủy',
      recordOnly: true,
      secrecy: 'Mật',
      secrecyNeedsConfirmation: false,
      ...rests('sourced'),
    },
  ],
  steps: (['sourced', 'sourced-old', 'known', 'assumed'] as const).map((confidence, at) => ({
    number: at + 1,
    id: confidence,
    code: `P1-0${at + 1}`,
    label: `Bước ${confidence}`,
    actor: 'Chi bộ',
    condition: null,
    limitText: '5 ngày làm việc',
    waitReason: null,
    legalBasis: 'Căn cứ',
    ...rests(confidence),
  })),
  votes: [],
  limits: [{ name: 'promise', label: 'Từ khi tiếp nhận', limitText: '30 ngày làm việc', stepsExceed: null, legalBasis: 'Lời hẹn', ...rests('assumed') }],
  derived: [],
  parts: [],
  links: [],
  ...part,
});
