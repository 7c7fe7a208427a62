/**
 * Who may import whom: the table of docs/decisions/gates.md, one line a folder. Type imports count; tests may look anywhere.
 * machine/gates.test.mjs breaks each rule once.
 */

/** A folder of src-main -> the folders beside it that it may know. A folder that is not here may not exist. */
const mayKnow = {
  engine: [],
  review: ['engine'],
  report: ['engine', 'review'],
  contract: ['engine', 'review', 'report'],
  preload: ['contract'],
  intake: ['engine'],
  storage: ['engine', 'review'],
  comparer: ['engine', 'contract'],
  actions: ['engine', 'review', 'report', 'contract', 'intake', 'storage', 'comparer'],
  app: ['engine', 'review', 'report', 'contract', 'intake', 'storage', 'comparer', 'actions'],
  // `report` reads the library, and both write files as the app does.
  // `evaluate --apart` learns anew, in a chunk of its own that nothing else loads.
  cli: ['engine', 'review', 'report', 'contract', 'intake', 'storage', 'actions', 'training'],
  // Reads the same labelled files as `evaluate`.
  training: ['engine', 'cli/evaluate'],
  'lexicon-build': ['engine']
}

/** What is no part of the product and may look anywhere. */
const tests = '\\.test\\.ts$|/(testing|test-bench)/'
const pure = '^src-main/(engine|review|report|contract)/'

const folders = Object.entries(mayKnow).map(([folder, known]) => ({
  name: `${folder}-knows-only-its-own`,
  comment: `src-main/${folder} may import ${known.length === 0 ? 'nothing beside it' : known.join(', ')}.`,
  severity: 'error',
  from: { path: `^src-main/${folder}/`, pathNot: tests },
  to: { path: '^(src-main|src-renderer|e2e|machine)/', pathNot: `^src-main/(${[folder, ...known].join('|')})/` }
}))

/** A package or module of Node that only some folders may import. */
function only(name, path, from) {
  return {
    name,
    comment: 'See docs/decisions/gates.md.',
    severity: 'error',
    from: { path: '^src-', pathNot: `${from}|${tests}` },
    to: { path }
  }
}

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(raw|inline)$' } },
    ...folders,
    {
      name: 'every-folder-is-in-the-table',
      severity: 'error',
      from: { path: '^src-main/', pathNot: `^src-main/(${Object.keys(mayKnow).join('|')})/` },
      to: {}
    },
    {
      name: 'engine-has-one-door',
      severity: 'error',
      from: { path: '^src-', pathNot: `^src-main/(engine|training|lexicon-build)/|${tests}` },
      to: { path: '^src-main/engine/', pathNot: '^src-main/engine/index\\.ts$' }
    },
    {
      name: 'pure-folders-know-no-node',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'engine-needs-diff-alone',
      severity: 'error',
      from: { path: '^src-main/engine/', pathNot: tests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg'], pathNot: 'node_modules/diff/' }
    },
    only('electron-in-app-and-preload', 'node_modules/electron/', '^src-main/(app|preload)/'),
    only('sqlite-in-storage', 'node_modules/(@types/)?better-sqlite3/', '^src-main/storage/'),
    only('diff-in-wording', 'node_modules/diff/', '^src-main/(engine/wording|cli/bench)/'),
    only('approx-string-match-in-review', 'node_modules/approx-string-match/', '^src-main/review/'),
    only('fflate-in-report', 'node_modules/fflate/', '^src-main/report/'),
    only('papaparse-in-report', 'node_modules/papaparse/', '^src-main/report/'),
    only(
      'disk-where-files-are-read-and-written',
      '^(node:)?fs(/promises)?$',
      '^src-main/(intake|storage|actions|app|cli|training|lexicon-build)/'
    ),
    {
      name: 'window-knows-the-contract',
      comment: 'Of the main process the window knows the contract and the words of the engine.',
      severity: 'error',
      from: { path: '^src-renderer/', pathNot: tests },
      to: { path: '^(src-main|e2e|machine|fixtures)/', pathNot: '^src-main/(contract/|engine/index\\.ts$)' }
    },
    {
      name: 'window-takes-types-only',
      severity: 'error',
      from: { path: '^src-renderer/', pathNot: tests },
      to: { path: '^src-main/', dependencyTypesNot: ['type-only'] }
    },
    { name: 'window-has-no-node', severity: 'error', from: { path: '^src-renderer/', pathNot: tests }, to: { dependencyTypes: ['core'] } },
    {
      name: 'views-stand-alone',
      comment: 'View folders do not import each other; what they share is in parts, words, or beside them.',
      severity: 'error',
      from: { path: '^src-renderer/(?!parts/|words/|styles/)([^/]+)/', pathNot: tests },
      to: { path: '^src-renderer/(?!parts/|words/|styles/)[^/]+/', pathNot: '^src-renderer/$1/' }
    },
    {
      name: 'parts-know-no-claims',
      severity: 'error',
      from: { path: '^src-renderer/(parts|words)/', pathNot: tests },
      to: { path: '^(src-main|src-renderer)/', pathNot: '^src-renderer/(parts|words)/' }
    },
    {
      name: 'product-needs-no-tools',
      comment: 'What the product imports stands among the dependencies or is bundled; test tools are not.',
      severity: 'error',
      from: { path: '^src-', pathNot: tests },
      to: { path: 'node_modules/(vitest|fast-check|@playwright|vite/dist)' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src-.*\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'default', 'types', 'node']
    }
  }
}
