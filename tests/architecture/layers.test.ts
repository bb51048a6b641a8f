/** The direction of imports, held by dependency-cruiser. A rule that nothing can break would prove nothing, so each is broken once. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, describe, expect, test } from 'vitest'

interface Rules {
  readonly forbidden: IFlattenedRuleSet['forbidden']
  readonly options: ICruiseOptions & { readonly enhancedResolveOptions: object }
}

const root = join(import.meta.dirname, '..', '..')
const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as Rules

async function cruiseFolder(baseDir: string): Promise<ICruiseResult> {
  const { enhancedResolveOptions, tsConfig: _tsConfig, ...options } = rules.options
  const reply = await cruise(
    ['src'],
    { ...options, baseDir, ruleSet: { forbidden: rules.forbidden ?? [] }, validate: true },
    enhancedResolveOptions,
  )
  return reply.output as ICruiseResult
}

describe('the layers', () => {
  test('all imports of the source go the way the folder map says', async () => {
    const result = await cruiseFolder(root)
    expect(result.summary.totalCruised).toBeGreaterThan(50)
    expect(
      result.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`),
    ).toEqual([])
  })
})

const NODE = "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n"
const planted: Record<string, Record<string, string>> = {
  'no-cycles': {
    'src/shared/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
    'src/shared/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
  },
  'shared-imports-nothing-of-baton': {
    'src/shared/a.ts': "import { m } from '../main/m.ts'\nexport const a = m\n",
    'src/main/m.ts': 'export const m = 1\n',
  },
  'shared-is-pure': { 'src/shared/a.ts': NODE },
  'core-imports-shared-only': {
    'src/main/core/a.ts': "import { s } from '../store/s.ts'\nexport const a = s\n",
    'src/main/store/s.ts': 'export const s = 1\n',
  },
  'core-knows-no-node-and-no-sqlite': { 'src/main/core/a.ts': NODE },
  'core-knows-no-database': {
    'src/main/core/a.ts': "import Database from 'better-sqlite3'\nexport const a = Database\n",
  },
  'store-knows-core-ports-only': {
    'src/main/store/s.ts': "import { r } from '../rpc/r.ts'\nexport const s = r\n",
    'src/main/rpc/r.ts': 'export const r = 1\n',
  },
  'only-the-store-knows-sqlite': {
    'src/main/rpc/r.ts': "import Database from 'better-sqlite3'\nexport const r = Database\n",
  },
  'hosts-never-import-each-other': {
    'src/main/hosts/serve/a.ts': "import { b } from '../cli/b.ts'\nexport const a = b\n",
    'src/main/hosts/cli/b.ts': 'export const b = 1\n',
  },
  'nothing-imports-a-host': {
    'src/main/app.ts': "import { h } from './hosts/serve/h.ts'\nexport const a = h\n",
    'src/main/hosts/serve/h.ts': 'export const h = 1\n',
  },
  'only-the-shell-knows-electron': {
    'src/main/rpc/r.ts': "import type { App } from 'electron'\nexport type A = App\n",
  },
  'renderer-never-imports-main': {
    'src/renderer/src/app/a.ts': "import { m } from '../../../main/m.ts'\nexport const a = m\n",
    'src/main/m.ts': 'export const m = 1\n',
  },
  'main-never-imports-renderer': {
    'src/main/m.ts': "import { a } from '../renderer/src/app/a.ts'\nexport const m = a\n",
    'src/renderer/src/app/a.ts': 'export const a = 1\n',
  },
  'features-never-import-each-other': {
    'src/renderer/src/features/map/a.ts': "import { b } from '../matrix/b.ts'\nexport const a = b\n",
    'src/renderer/src/features/matrix/b.ts': 'export const b = 1\n',
  },
  'features-do-not-know-the-app': {
    'src/renderer/src/features/map/a.ts': "import { b } from '../../app/b.ts'\nexport const a = b\n",
    'src/renderer/src/app/b.ts': 'export const b = 1\n',
  },
  'canvas-ui-and-rpc-do-not-know-features': {
    'src/renderer/src/ui/a.ts': "import { b } from '../features/map/b.ts'\nexport const a = b\n",
    'src/renderer/src/features/map/b.ts': 'export const b = 1\n',
  },
  'ui-and-rpc-do-not-know-the-canvas': {
    'src/renderer/src/rpc/a.ts': "import { b } from '../canvas/b.ts'\nexport const a = b\n",
    'src/renderer/src/canvas/b.ts': 'export const b = 1\n',
  },
  'only-the-canvas-knows-tldraw': {
    'src/renderer/src/features/map/a.ts': "import type { Editor } from 'tldraw'\nexport type A = Editor\n",
  },
  'no-orphans': { 'src/shared/alone.ts': 'export const alone = 1\n' },
}

describe('a planted violation', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  function plant(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'baton-layers-'))
    folders.push(folder)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    return folder
  }

  test('stands here for every rule', () => {
    expect(Object.keys(planted).sort()).toEqual((rules.forbidden ?? []).map((rule) => rule.name).sort())
  })

  for (const [rule, files] of Object.entries(planted)) {
    test(`of ${rule} is found`, async () => {
      const result = await cruiseFolder(plant(files))
      expect(result.summary.violations.map((violation) => violation.rule.name)).toContain(rule)
    })
  }
})
