/** Some of the content did not pass the gate. */
export class ContentRefusedError extends Error {
  override readonly name = 'ContentRefusedError';

  /** @param report the whole report of the gate, ready to print @param root folder that was checked */
  constructor(count: number, root: string, report: string) {
    super(`${report}\n\n${count === 1 ? 'One problem' : `${count} problems`} in ${root}.`);
  }
}
