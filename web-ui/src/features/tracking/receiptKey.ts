export interface ReceiptKey {
  code: string;
  secret: string;
}

/** The receipt's QR leads here with `#code.secret`: a fragment never leaves the phone. */
export function keyInFragment(fragment: string): ReceiptKey | null {
  const text = decode(fragment.replace(/^#/, ''));
  const dot = text.lastIndexOf('.');
  if (dot <= 0 || dot === text.length - 1) return null;
  return { code: text.slice(0, dot), secret: text.slice(dot + 1) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // a broken fragment is no key; the form is shown
  }
}
