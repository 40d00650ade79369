const pending = new Map<string, string>();

const nameOf = (path: string, body: unknown) => `${path} ${JSON.stringify(body)}`;

/** The key of this act: the same one for the same act until it is settled. */
export function idempotencyKeyFor(path: string, body: unknown): string {
  const name = nameOf(path, body);
  const known = pending.get(name);
  if (known) return known;
  const key = randomKey();
  pending.set(name, key);
  return key;
}

export function settleIdempotencyKey(path: string, body: unknown): void {
  pending.delete(nameOf(path, body));
}

/** `crypto.randomUUID` exists only on secure origins; offices also run plain http inside their network. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
