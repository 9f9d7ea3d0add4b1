/** How a command ends: 0 done, 1 problems in the content, 3 a fault of ours. */

/** Errors that the content causes; their message says all. */
const contentErrors: ReadonlySet<string> = new Set([
  'ContentRefusedError',
  'SiteSettingsError',
  'VocabularyError',
]);

export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    const known = error instanceof Error && contentErrors.has(error.name);
    console.error(known ? error.message : error);
    if (known) console.error('\nNothing was changed. Mend the above and run the command again.');
    process.exitCode = known ? 1 : 3;
  }
}
