/** The nearest practice in other sectors, and the walk from one to the next. */
import { describe, expect, test } from 'vitest';
import { nearestOf } from '../../../src/related/nearest.ts';
import { profileOf, type Profile } from '../../../src/related/profile.ts';
import { reasonOf } from '../../../src/related/reason.ts';
import { nearestToShow } from '../../../src/related/to-show.ts';
import { addressOf, nextStop, walkedIn, type Stop } from '../../../src/related/walk.ts';
import { judge, soundCase, vocabulary } from '../check/gate.ts';

function profile(slug: string, rest: Partial<Profile>): Profile {
  return {
    slug,
    sectors: ['public'],
    workflows: ['circulation'],
    challenges: ['funding'],
    terms: [],
    themes: [],
    words: [[slug, 1]],
    ...rest,
  };
}

const weeding = {
  workflows: ['collection-development'],
  terms: ['weeding'],
  themes: ['weeding'],
  words: [
    ['weed', 9],
    ['shelf', 4],
  ],
} as const;
const profiles = [
  profile('a', { ...weeding }),
  profile('same-sector', { ...weeding }),
  profile('across', { ...weeding, sectors: ['academic'] }),
  profile('across-less', {
    sectors: ['academic'],
    workflows: ['collection-development'],
    words: [
      ['weed', 8],
      ['other', 2],
    ],
  }),
  profile('stranger', {
    sectors: ['school'],
    workflows: ['outreach'],
    challenges: ['policy'],
    words: [['story', 9]],
  }),
  profile('joint', { ...weeding, sectors: ['public', 'special'] }),
];

describe('the nearest practice', () => {
  const near =
    nearestOf(profiles, ['public', 'academic', 'school', 'special', 'tribal']).get('a') ?? [];

  test('comes from other sectors only, and a partner counts for its own', () => {
    expect(near.map(({ slug, sector }) => `${sector}: ${slug}`).sort()).toEqual([
      'academic: across',
      'academic: across-less',
      'special: joint',
    ]);
  });

  test('comes first, whatever its sector', () => {
    expect(near.map(({ slug }) => slug)).toEqual(['across', 'joint', 'across-less']);
  });

  test('says what both share', () => {
    expect(near[0]?.shared).toEqual({
      workflows: ['collection-development'],
      challenges: ['funding'],
      terms: ['weeding'],
    });
  });

  test('is not said to share a concept that both name in passing', () => {
    const passing = [
      profile('x', { terms: ['weeding'], words: weeding.words }),
      profile('y', { terms: ['weeding'], words: weeding.words, sectors: ['academic'] }),
      ...profiles.filter(({ slug }) => slug === 'stranger'),
    ];
    const [first] = nearestOf(passing, ['public', 'academic', 'school']).get('x') ?? [];
    expect(first?.slug).toBe('y');
    expect(first?.shared.terms).toEqual([]);
  });

  test('is nothing where nothing is shared', () => {
    expect(near.map(({ slug }) => slug)).not.toContain('stranger');
  });
});

test('the nearest three are shown, and then the nearest of each sector that is not among them', () => {
  const near = ['public', 'public', 'school', 'public', 'tribal', 'school', 'tribal'].map(
    (sector, place) => ({ sector, place }),
  );
  expect(nearestToShow(near).map(({ place }) => place)).toEqual([0, 1, 2, 4]);
});

describe('a profile', () => {
  const verdict = judge(
    soundCase.replace('They stopped charging it.', 'They stopped all overdue fines.'),
  );
  if (!('passed' in verdict)) throw new Error('the fictional case did not pass');
  const made = profileOf(
    'x',
    verdict.passed.data,
    'They stopped all overdue fines and counted the fines of users.',
    vocabulary,
  );

  test('has the concepts of the text, but none that every case has', () => {
    expect(made.terms).toEqual(['overdue-charges']);
  });

  test('has those of them as themes that the text comes back to', () => {
    const themesOf = (text: string) => profileOf('x', verdict.passed.data, text, vocabulary).themes;
    expect(themesOf('No overdue fines. Overdue fines had kept users away.')).toEqual([
      'overdue-charges',
    ]);
    expect(themesOf('They stopped all overdue fines.')).toEqual([]);
  });

  test('counts words by their forms and leaves out what says nothing', () => {
    const words = new Map(made.words);
    expect(words.get('fin')).toBe(2);
    expect(words.has('and')).toBe(false);
  });
});

test('a reason names the rarest concept first, and three at most', () => {
  const neighbour = {
    slug: 'x',
    sector: 'academic',
    shared: {
      workflows: ['circulation'],
      challenges: ['funding', 'policy'],
      terms: ['interlibrary-loan', 'overdue-charges'],
    },
  };
  const reasons = reasonOf(neighbour, vocabulary, (term) => (term === 'overdue-charges' ? 1 : 9));
  expect(reasons[0]).toBe('Overdue charges');
  expect(reasons).toHaveLength(3);
});

describe('a walk', () => {
  const stop = (slug: string): Stop => ({
    slug,
    sector: 'school',
    title: slug,
    href: `/cases/${slug}/`,
  });

  test('goes to the nearest case that it has not visited', () => {
    expect(nextStop([stop('a'), stop('b')], 'c', ['a'])?.slug).toBe('b');
    expect(nextStop([stop('a')], 'c', ['a'])).toBeUndefined();
  });

  test('carries where it has been in the address', () => {
    expect(addressOf(stop('b'), 'c', ['a'])).toBe('/cases/b/?walk=a.c');
    expect(walkedIn('?walk=a.c')).toEqual(['a', 'c']);
  });

  test('takes nothing from an address that is not a slug', () => {
    expect(walkedIn('?walk=a.%3Cscript%3E.b')).toEqual(['a', 'b']);
    expect(walkedIn('')).toEqual([]);
  });
});
