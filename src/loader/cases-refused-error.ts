/** Some cases did not pass the gate. */
export class CasesRefusedError extends Error {
  override readonly name = 'CasesRefusedError';

  /** @param report the whole report of the gate, ready to print */
  constructor(count: number, root: string, report: string) {
    super(`${report}\n\n${count === 1 ? 'One problem' : `${count} problems`} in ${root}.`);
  }
}
