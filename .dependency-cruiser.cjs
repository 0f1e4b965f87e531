// Keeps the direction of the stations: each imports only from stations before it, and from language.
const stations = ['report', 'reading', 'record', 'view'];
const doors = ['store', 'intake', 'api', 'cli'];

const forward = stations.map((station, index) => ({
  name: `${station}-looks-back-only`,
  comment: 'A station of the road imports only from stations before it (ARCHITECTURE.md).',
  severity: 'error',
  from: { path: `^src/${station}/` },
  to: { path: `^src/(${[...stations.slice(index + 1), ...doors].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...forward,
    {
      name: 'language-knows-no-station',
      comment: 'A language is data for the stations; it imports none of them.',
      severity: 'error',
      from: { path: '^src/language/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: `^src/(${[...stations, ...doors].join('|')})/` },
    },
    {
      name: 'engine-knows-no-language',
      comment: 'reading/ works for every language; what one language knows comes through the contract.',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: '^src/language/[a-z]{2}/' },
    },
    {
      name: 'pure-stations',
      comment: 'Stations are pure: no disk, no network, no clock.',
      severity: 'error',
      from: { path: `^src/(${stations.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
