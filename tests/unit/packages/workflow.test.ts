/** The workflow of the three systems and the manifest for flatpak: both are read as what they are, and held against the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import manifest from '../../../package.json' with { type: 'json' }
import config from '../../../packaging/electron-builder.ts'
import { readYaml } from '../../helpers/builder-parts.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (file: string) => readYaml(readFileSync(join(root, file), 'utf8'))

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const Workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({
    pack: z.object({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      strategy: z.object({
        'fail-fast': z.literal(false),
        matrix: z.object({
          include: z.array(z.object({ system: z.string(), words: z.string(), packed: z.string() })),
        }),
      }),
      steps: z.array(Step),
    }),
  }),
})

describe('the workflow', () => {
  const { permissions, jobs } = Workflow.parse(read('.github/workflows/packages.yml'))
  const { strategy, steps, 'runs-on': runsOn } = jobs.pack
  const placeOf = (part: string) => steps.findIndex(({ run = '', uses = '' }) => `${run} ${uses}`.includes(part))

  test('runs on the three systems, each packing for itself', () => {
    const { include } = strategy.matrix
    expect(runsOn).toBe('$' + '{{ matrix.system }}')
    expect(include.map(({ system, words }) => [system, words])).toEqual([
      ['windows-latest', '--win'],
      ['macos-latest', '--mac'],
      ['ubuntu-latest', '--linux'],
    ])
    for (const { packed } of include) {
      expect(packed.startsWith(`${config.directories?.output}/`), packed).toBe(true)
      expect(packed).toMatch(/\/(Baton\.exe|Baton\.app\/Contents\/MacOS\/Baton|baton)$/)
    }
  })

  test('tests the real Electron, packs, starts what was packed, and keeps it, in this order', () => {
    const places = [
      'npm ci',
      'install-electron',
      '--project electron',
      'npm run package',
      'installed.test.ts',
      'upload-artifact',
    ]
    const found = places.map(placeOf)
    expect(found.every((place) => place >= 0)).toBe(true)
    expect(found).toEqual([...found].sort((a, b) => a - b))
    const [smoke] = steps.filter(({ run = '' }) => run.includes('installed.test.ts'))
    expect(smoke?.env?.BATON_PACKED).toContain('matrix.packed')
    const kept = steps.at(-1)
    expect(kept?.if).toBe('always()')
    expect(String(kept?.with?.path)).toContain('out/packages/Baton-*')
    expect(kept?.with?.['if-no-files-found']).toBe('error')
  })

  test('everything that it calls is there', () => {
    const words = steps.map(({ run = '' }) => run).join('\n')
    for (const [, script = ''] of words.matchAll(/npm run (?:-s )?([\w-]+)/g)) {
      expect(Object.keys(manifest.scripts)).toContain(script)
    }
    const files = [...words.matchAll(/tests\/\S+\.test\.ts/g)].map(([file]) => file)
    expect(files).not.toEqual([])
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true)
  })

  test('what others made is named by its very commit, and gets to see nothing but the sources', () => {
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used).toHaveLength(3)
    for (const uses of used) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
    expect(permissions).toEqual({ contents: 'read' })
    expect(steps[0]?.with?.['persist-credentials']).toBe(false)
  })
})

const Flatpak = z.object({
  'app-id': z.string(),
  runtime: z.string(),
  'runtime-version': z.string(),
  base: z.string(),
  'base-version': z.string(),
  command: z.string(),
  'finish-args': z.array(z.string()),
  modules: z.tuple([
    z.object({
      name: z.string(),
      'build-commands': z.array(z.string()),
      sources: z.array(
        z.object({
          type: z.enum(['dir', 'file', 'script', 'inline']),
          path: z.string().optional(),
          'dest-filename': z.string().optional(),
          contents: z.string().optional(),
          commands: z.array(z.string()).optional(),
        }),
      ),
    }),
  ]),
})

describe('the manifest for flatpak', () => {
  const flatpak = Flatpak.parse(read('packaging/flatpak/app.baton.desktop.yml'))
  const [{ sources, 'build-commands': commands }] = flatpak.modules
  const inline = (ending: string) => sources.find((one) => one['dest-filename']?.endsWith(ending))?.contents ?? ''

  test('is the same program as the other packages, on a base of the same year', () => {
    expect(flatpak['app-id']).toBe(config.appId)
    expect(flatpak['runtime-version']).toBe(flatpak['base-version'])
    expect(sources[0]).toMatchObject({ type: 'dir', path: '../../out/packages/linux-unpacked' })
  })

  test('is let near no network', () => {
    expect(
      flatpak['finish-args'].filter((word) => /network|session-bus|system-bus|filesystem=(host|home)/.test(word)),
    ).toEqual([])
  })

  test('installs only what it has, under its own name', () => {
    const there = new Set(sources.flatMap((source) => source['dest-filename'] ?? []))
    for (const command of commands.filter((one) => one.startsWith('install '))) {
      const [, , from = '', to = ''] = command.split(' ')
      expect(there, command).toContain(from)
      expect(to.startsWith('/app/'), command).toBe(true)
    }
    for (const { type, path } of sources) {
      if (type === 'file') expect(existsSync(join(root, 'packaging', 'flatpak', path ?? '')), path).toBe(true)
    }
  })

  test('opens the same files as the other packages', () => {
    const [association] = [config.fileAssociations ?? []].flat()
    expect(inline('.desktop')).toContain(`MimeType=${association?.mimeType};`)
    expect(inline('.xml')).toContain(`<mime-type type="${association?.mimeType}">`)
    expect(inline('.xml')).toContain(`*.${association?.ext}`)
  })
})
