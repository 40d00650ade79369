// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { appraisal } from '../../../testing/samples';
import { cleanData } from './cleanData';
import { fieldsOf, soleOutcome } from './formFields';
import { serverErrors } from './validateStep';

const names = (data: Parameters<typeof fieldsOf>[1]) => fieldsOf(appraisal, data, 'vi').map((field) => field.name);

describe('the fields of a form', () => {
  it('stand in the order of x-order', () => {
    expect(names({})).toEqual(['outcome', 'heldOn']);
  });

  it('appear with the outcome they belong to', () => {
    expect(names({ outcome: 'sendBack' })).toEqual(['outcome', 'heldOn', 'returnTo', 'reason']);
    expect(names({ outcome: 'requestSupplement' })).toContain('items');
  });

  it('are required only where the outcome requires them', () => {
    const reason = fieldsOf(appraisal, { outcome: 'sendBack' }, 'vi').find((field) => field.name === 'reason');
    expect(reason).toMatchObject({ kind: 'longText', required: true });
    expect(fieldsOf(appraisal, {}, 'vi').find((field) => field.name === 'heldOn')).toMatchObject({ kind: 'day', required: false });
  });

  it('know the only outcome there is', () => {
    expect(soleOutcome(appraisal)).toBeUndefined();
    expect(soleOutcome({ properties: { outcome: { oneOf: [{ const: 'prepared' }] } } })).toBe('prepared');
  });
});

it('sends nothing hidden and nothing empty', () => {
  const typed = { outcome: 'eligible', reason: 'còn từ lúc chọn trả lại', heldOn: '', items: [{ document: ' ' }] };
  expect(cleanData(appraisal, typed)).toEqual({ outcome: 'eligible' });
  expect(cleanData(appraisal, { outcome: 'requestSupplement', items: [{ document: '2-KNĐ ', defect: 'Thiếu' }, {}] })).toEqual({
    outcome: 'requestSupplement',
    items: [{ document: '2-KNĐ', defect: 'Thiếu' }],
  });
});

it("finds the field of a server's complaint however its path is written", () => {
  const errors = ['/data/items/0/defect', 'items[1].defect', 'data.reason', '#/heldOn'].map((field) => ({ field, code: 'x', message: 'sai' }));
  expect(Object.keys(serverErrors(errors))).toEqual(['items.0.defect', 'items.1.defect', 'reason', 'heldOn']);
});
