/** How a command ends: 0 done, 1 problems in the content, 2 called wrongly, 3 a fault of ours. */

/** Errors that the content causes; their message says all. */
const contentErrors: ReadonlySet<string> = new Set([
  'ContentRefusedError',
  'SiteSettingsError',
  'VocabularyError',
]);

/** Errors of what a command was given; their message says all. */
const callErrors: ReadonlySet<string> = new Set(['JudgedSetError']);

export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    const said = error instanceof Error ? error : new Error(String(error));
    if (contentErrors.has(said.name)) {
      console.error(said.message);
      console.error('\nNothing was changed. Mend the above and run the command again.');
      process.exitCode = 1;
    } else if (callErrors.has(said.name) || isWrongOption(said)) {
      console.error(said.message);
      process.exitCode = 2;
    } else {
      console.error(error);
      process.exitCode = 3;
    }
  }
}

function isWrongOption(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
