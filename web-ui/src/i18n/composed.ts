const lookalikes: Record<string, string> = { '\u00D0': 'Đ', '\u0189': 'Đ', '\u00F0': 'đ', '\u0256': 'đ' };

/** Letters as the server keeps them: composed, with the look-alikes of Đ made into it. */
export const composed = (text: string) => text.normalize('NFC').replace(/[\u00D0\u0189\u00F0\u0256]/g, (letter) => lookalikes[letter] ?? letter);
