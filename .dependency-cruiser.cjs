/** Which way imports go. Each rule is one sentence of the folder map in the README. */
const SHARED = '^src/shared/'
const RENDERER = '^src/renderer/src/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-imports-nothing-of-baton',
      severity: 'error',
      from: { path: SHARED },
      to: { path: '^src/(main|preload|renderer)/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: SHARED },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-imports-shared-only',
      severity: 'error',
      from: { path: '^src/main/core/' },
      to: { path: '^src/main/', pathNot: '^src/main/core/' },
    },
    {
      name: 'core-knows-no-node-and-no-sqlite',
      severity: 'error',
      from: { path: '^src/main/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-database',
      severity: 'error',
      from: { path: '^src/main/core/' },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'store-knows-core-ports-only',
      severity: 'error',
      from: { path: '^src/main/store/' },
      to: { path: '^src/main/(rpc|hosts|export|app\\.ts)' },
    },
    {
      name: 'only-the-store-knows-sqlite',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/store/' },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'hosts-never-import-each-other',
      severity: 'error',
      from: { path: '^src/main/hosts/([^/]+)/' },
      to: { path: '^src/main/hosts/([^/]+)/', pathNot: '^src/main/hosts/$1/' },
    },
    {
      name: 'nothing-imports-a-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/hosts/' },
      to: { path: '^src/main/hosts/' },
    },
    {
      name: 'only-the-shell-knows-electron',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main/hosts/electron|preload)/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'renderer-never-imports-main',
      severity: 'error',
      from: { path: '^src/(renderer|preload)/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'main-never-imports-renderer',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/(renderer|preload)/' },
    },
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: `${RENDERER}features/([^/]+)/` },
      to: { path: `${RENDERER}features/([^/]+)/`, pathNot: `${RENDERER}features/$1/` },
    },
    {
      name: 'features-do-not-know-the-app',
      severity: 'error',
      from: { path: `${RENDERER}(features|canvas|ui|rpc)/` },
      to: { path: `${RENDERER}app/` },
    },
    {
      name: 'canvas-ui-and-rpc-do-not-know-features',
      severity: 'error',
      from: { path: `${RENDERER}(canvas|ui|rpc)/` },
      to: { path: `${RENDERER}features/` },
    },
    {
      name: 'ui-and-rpc-do-not-know-the-canvas',
      severity: 'error',
      from: { path: `${RENDERER}(ui|rpc)/` },
      to: { path: `${RENDERER}canvas/` },
    },
    {
      name: 'only-the-canvas-knows-tldraw',
      severity: 'error',
      from: { path: RENDERER, pathNot: `${RENDERER}canvas/` },
      to: { path: 'node_modules/(tldraw|@tldraw)/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '(^|/)main\\.tsx?$', '^src/renderer/public/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
}
