import { element } from './elements';
import type { ReceiptKey } from './receiptKey';
import { say } from './trackingWords';

interface Field {
  row: HTMLElement;
  input: HTMLInputElement;
  check(): boolean;
}

function field(id: string, label: string, hint: string, missing: string): Field {
  const input = element('input', {
    id,
    name: id,
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: '100',
    'aria-describedby': `${id}-hint ${id}-error`,
  });
  const error = element('p', { id: `${id}-error`, class: 'field__error' });
  const row = element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    element('p', { id: `${id}-hint`, class: 'field__hint' }, hint),
    input,
    error,
  );
  const check = () => {
    const empty = input.value.trim() === '';
    error.textContent = empty ? missing : '';
    input.setAttribute('aria-invalid', String(empty));
    return !empty;
  };
  return { row, input, check };
}

/** Asks for what is printed on the receipt. */
export function trackForm(onAsk: (key: ReceiptKey) => Promise<void>, given: ReceiptKey | null): HTMLFormElement {
  const code = field('code', say('code'), say('codeHint'), say('codeMissing'));
  const secret = field('secret', say('secret'), say('secretHint'), say('secretMissing'));
  code.input.value = given?.code ?? '';
  secret.input.value = given?.secret ?? '';
  const button = element('button', { type: 'submit', class: 'button button--main' }, say('look'));
  const form = element('form', { class: 'track', novalidate: '' }, code.row, secret.row, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = [code, secret].filter((each) => !each.check());
    if (wrong[0]) {
      wrong[0].input.focus();
      return;
    }
    button.disabled = true;
    void onAsk({ code: code.input.value.trim(), secret: secret.input.value.trim() }).finally(() => {
      button.disabled = false;
    });
  });
  return form;
}
