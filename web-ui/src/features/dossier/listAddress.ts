/** The list's filter when it was last looked at; a dossier leads back to it. */
let address = '';

export function rememberListAddress(next: string): void {
  address = next;
}

export function rememberedListAddress(): string {
  return address;
}
