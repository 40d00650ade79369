/** The four parts and the anchors under which links from outside find them. */
export const ENTRY_PARTS = [
  { key: 'legalTexts', id: 'van-ban' },
  { key: 'documents', id: 'giay-to' },
  { key: 'steps', id: 'cac-buoc' },
  { key: 'limits', id: 'thoi-han' },
] as const;

export type PartKey = (typeof ENTRY_PARTS)[number]['key'];
