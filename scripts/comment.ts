/** npm run comment: the comment on a pull request, from the report of the check. */
import { readFileSync } from 'node:fs';
import { commentOn } from '../src/guard/comment.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run comment -- REPORT.json');
  process.exitCode = 2;
} else process.stdout.write(commentOn(readFileSync(file, 'utf8')));
