/** A retired case keeps its address, says why, and appears nowhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTrialSite, soundCase, soundSlug } from './trial-site.ts';

const trial = openTrialSite();
afterAll(() => trial.end());

const slug = 'old-fictional-case';
const title = 'Retired Example Library once dropped a fictional fine';
const why = 'The fictional service was closed, and its fictional figures were withdrawn.';

function page(path: string): string {
  return readFileSync(join(trial.site, path), 'utf8');
}

beforeAll(async () => {
  trial.write(
    `cases/${slug}/index.mdx`,
    soundCase
      .replace(/^title: .*$/m, `title: ${title}`)
      .replace(
        'provenance:',
        `retired:\n  on: 2026-02-01\n  why: ${why}\n  instead: ${soundSlug}\nprovenance:`,
      ),
  );
  const { status, said } = await trial.build();
  expect(status, said).toBe(0);
});

describe('the page of a retired case', () => {
  test('stays at its address, with the reason and the case to read instead', () => {
    const html = page(`cases/${slug}/index.html`);
    expect(html).toContain('Retired on 1 February 2026.');
    expect(html).toContain(why);
    expect(html).toContain(`href="/cases/${soundSlug}/"`);
  });

  test('asks search engines to forget it', () => {
    expect(page(`cases/${slug}/index.html`)).toContain('<meta name="robots" content="noindex"');
    expect(page(`cases/${soundSlug}/index.html`)).not.toContain('noindex');
  });

  test('still gives its reference, for those who have cited it', () => {
    expect(page(`cases/${slug}/${slug}.bib`)).toContain(title);
  });
});

test.each(['index.html', 'browse/workflow/circulation/index.html', 'sitemap.xml'])(
  '%s does not name it',
  (file) => {
    expect(page(file)).toContain(soundSlug);
    expect(page(file)).not.toContain(slug);
  },
);

test('search does not find it', () => {
  const { ids } = JSON.parse(page('search/facets.json')) as { readonly ids: readonly string[] };
  expect(ids).toHaveLength(1);
  expect(page('search/titles.json')).not.toContain(title);
  expect(page('search/words.txt')).not.toContain('retired');
});

test('a case cannot be retired in favour of one that is not there', async () => {
  trial.write(
    'cases/another-old-case/index.mdx',
    soundCase.replace(
      'provenance:',
      `retired:\n  on: 2026-02-01\n  why: ${why}\n  instead: no-such-case\nprovenance:`,
    ),
  );
  const { status, said } = await trial.build();
  expect(status).toBe(1);
  expect(said).toContain('error fields/reference');
});
