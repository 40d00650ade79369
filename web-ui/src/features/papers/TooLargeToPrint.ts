/** The file would not fit into the memory of this machine while it is printed. */
export class TooLargeToPrint extends Error {
  constructor(readonly pages: number | null) {
    super('too large to print');
    this.name = 'TooLargeToPrint';
  }
}
