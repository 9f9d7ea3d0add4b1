/** Programs that are not ours: whether they are here, and how they ended. */
import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ToolFailedError } from './refusals.ts';

/** @returns path of the program, or nothing when it is not installed */
export async function programAt(name: string): Promise<string | undefined> {
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (
        await access(path, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return path;
    }
  }
  return undefined;
}

/**
 * @param environment set besides ours
 * @throws ToolFailedError with what the program said, when it does not end well
 */
export function runProgram(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = spawn(name, parameters, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [program.stdout, program.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (said += part));
    program.on('error', reject);
    program.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new ToolFailedError(`${name} did not do its work (status ${status}):\n${said}`));
    });
  });
}
