/** Reads and checks content/site.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema, type Site } from './schema.ts';

/** The site's settings are wrong; the message says which key, why and what is allowed. */
class SiteSettingsError extends Error {
  override readonly name = 'SiteSettingsError';
}

/**
 * @param contentRoot folder that holds site.yaml
 * @throws SiteSettingsError naming every key that is wrong
 */
export function readSite(contentRoot: string): Site {
  const file = join(contentRoot, 'site.yaml');
  const parsed = siteSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.') || '(top)'}: ${issue.message}`,
  );
  throw new SiteSettingsError(`${file} cannot be used:\n${problems.join('\n')}`);
}
