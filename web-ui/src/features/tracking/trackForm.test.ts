import { describe, expect, it, vi } from 'vitest';
import { trackForm } from './trackForm';

const submit = (form: HTMLFormElement) => form.dispatchEvent(new Event('submit', { cancelable: true }));

describe('the form of the tracking page', () => {
  it('says what is missing at the field, moves there and asks nobody', () => {
    const ask = vi.fn(() => Promise.resolve());
    const form = trackForm(ask, null);
    document.body.append(form);
    submit(form);
    expect(ask).not.toHaveBeenCalled();
    expect(form.querySelector('#code-error')?.textContent).toBe('Hãy nhập mã hồ sơ.');
    expect(document.activeElement).toBe(form.querySelector('#code'));
  });

  it('asks with what the receipt gave, without blanks around it', () => {
    const ask = vi.fn(() => Promise.resolve());
    const form = trackForm(ask, { code: ' A-1 ', secret: 'S ' });
    submit(form);
    expect(ask).toHaveBeenCalledWith({ code: 'A-1', secret: 'S' });
  });
});
