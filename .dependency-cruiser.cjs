/** Which folder may import which: arrows run one way, in the order in which content flows. */

/** Each folder, and the folders that it may import besides itself. */
const mayImport = {
  i18n: [],
  documents: [],
  vocabulary: [],
  model: ['vocabulary', 'i18n'],
  site: ['vocabulary', 'model', 'i18n'],
  markdown: ['vocabulary', 'model'],
  check: ['vocabulary', 'model', 'markdown'],
  'gap-map': ['model', 'search'],
  guard: ['vocabulary', 'model', 'site', 'check', 'loader'],
  cite: ['vocabulary', 'model', 'i18n', 'site', 'loader'],
  related: ['vocabulary', 'model', 'search'],
  loader: [
    'vocabulary',
    'model',
    'i18n',
    'site',
    'markdown',
    'check',
    'calendar',
    'gap-map',
    'related',
  ],
  toolkit: ['model', 'i18n', 'site', 'markdown', 'documents', 'loader'],
  calendar: ['model'],
  cards: ['vocabulary', 'model', 'i18n', 'site', 'loader'],
  compare: ['vocabulary', 'model', 'i18n', 'site', 'markdown', 'loader', 'search'],
  visits: ['i18n'],
  terms: ['vocabulary', 'model', 'i18n', 'site', 'markdown', 'search'],
  contribute: ['vocabulary', 'model', 'i18n', 'site', 'check', 'markdown', 'documents', 'loader'],
  search: ['vocabulary', 'model', 'markdown', 'i18n', 'site'],
  publish: ['vocabulary', 'model', 'i18n', 'site', 'check', 'loader', 'search'],
  offline: [
    'vocabulary',
    'model',
    'markdown',
    'check',
    'i18n',
    'site',
    'loader',
    'search',
    'publish',
    'related',
    'cite',
    'cards',
    'components',
  ],
};

/** Folders of plain TypeScript: no Astro, no DOM, no file system but at their own entry for reading. */
const plain = [
  'vocabulary',
  'model',
  'check',
  'markdown',
  'i18n',
  'cite',
  'documents',
  'search/concepts',
  'search/spelling',
  'search/query',
];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(mayImport).map(([folder, others]) => ({
      name: `${folder}-imports-what-comes-before-it`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(?:${[folder, ...others].join('|')})/` },
    })),
    {
      name: 'plain-modules-know-no-astro-and-no-files',
      severity: 'error',
      from: { path: `^src/(?:${plain.join('|')})/`, pathNot: '^src/vocabulary/read\\.ts$' },
      to: {
        path: '^(?:astro|fs|node:fs|path|child_process|sharp)(?:$|/)|node_modules/(?:astro|sharp)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-imports-a-script',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:scripts|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
