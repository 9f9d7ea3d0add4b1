import { describe, expect, test } from 'vitest';
import { hostWay, mailWay } from '../../../src/contribute/draft/ways.ts';

const destination = {
  repository: 'https://github.com/example/fictional',
  branch: 'main',
  contact: 'editors@fictional.example',
};
const outgoing = {
  kind: 'case' as const,
  slug: 'a-ladder',
  mdx: '---\ntitle: Ladders & "more" #1 100%\n---\n',
  exists: false,
};
const letter = { subject: 'A case: a-ladder', withText: 'Here it is:', withFile: 'Attached.' };

describe('the way to GitHub', () => {
  test('opens a new file with the name and the text', () => {
    const way = hostWay(destination, outgoing);
    const address = new URL(way?.address ?? '');
    expect(address.pathname).toBe('/example/fictional/new/main');
    expect(address.searchParams.get('filename')).toBe('content/cases/a-ladder/index.mdx');
    expect(address.searchParams.get('value')).toBe(outgoing.mdx);
  });

  test('opens an empty file when the text does not fit into an address', () => {
    const way = hostWay(destination, { ...outgoing, mdx: 'ü'.repeat(1200) });
    expect(way).toMatchObject({ carriesText: false });
    expect(way?.address.length).toBeLessThan(200);
  });

  test('opens the file that is there when a case is edited', () => {
    expect(hostWay(destination, { ...outgoing, exists: true })).toEqual({
      address: 'https://github.com/example/fictional/edit/main/content/cases/a-ladder/index.mdx',
      carriesText: false,
    });
  });

  test('is closed when the repository is elsewhere', () => {
    expect(
      hostWay({ ...destination, repository: 'https://github.com.example.org/x/y' }, outgoing),
    ).toBeUndefined();
  });
});

describe('the way by e-mail', () => {
  test('carries a short text', () => {
    const { address, carriesText } = mailWay(destination, outgoing, letter);
    expect(carriesText).toBe(true);
    expect(decodeURIComponent(address)).toContain(
      'Here it is:\r\n\r\n---\r\ntitle: Ladders & "more" #1 100%',
    );
  });

  test('asks to attach the file when the text is long', () => {
    const { address, carriesText } = mailWay(
      destination,
      { ...outgoing, mdx: 'x'.repeat(2000) },
      letter,
    );
    expect(carriesText).toBe(false);
    expect(address).toBe(
      'mailto:editors@fictional.example?subject=A%20case%3A%20a-ladder&body=Attached.',
    );
  });
});
