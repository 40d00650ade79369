const SIGNS: Record<string, string> = { Slash: '/', Period: '.', Comma: ',' };

/** `Alt+1`, `Alt+N`, `F8`: letters and signs by their place on the keyboard, since Vietnamese input methods change the character. */
export function keyName(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (/^F\d{1,2}$/.test(event.key)) return event.altKey ? null : event.key;
  if (!event.altKey) return null;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? /^Digit(\d)$/.exec(event.code)?.[1] ?? SIGNS[event.code];
  if (letter) return `Alt+${letter}`;
  if (event.key === 'ArrowDown') return 'Alt+↓';
  if (event.key === 'ArrowUp') return 'Alt+↑';
  return null;
}
