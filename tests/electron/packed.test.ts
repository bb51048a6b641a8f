/**
 * What would be packed for each system: electron-builder goes its whole way with the real configuration. Where no Electron binary is
 * there, a folder in its shape stands in for it; what is packed into it is the real program, which is then started on Node.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { beforeAll, describe, expect, test } from 'vitest'
import config from '../../packaging/electron-builder.ts'
import { runTool } from '../../scripts/child.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { makeStandInDist, readFuses } from './stand-in-dist.ts'

const PACKED = [
  { name: 'Windows, Intel', folder: 'win-unpacked', resources: 'resources', program: 'Baton.exe', native: 'win32-x64' },
  {
    name: 'Windows, ARM',
    folder: 'win-arm64-unpacked',
    resources: 'resources',
    program: 'Baton.exe',
    native: 'win32-arm64',
  },
  {
    name: 'macOS',
    folder: 'mac',
    resources: 'Baton.app/Contents/Resources',
    program: 'Baton.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    native: 'darwin-x64',
  },
  { name: 'Linux', folder: 'linux-unpacked', resources: 'resources', program: 'baton', native: 'linux-x64' },
] as const

/** So much may be packed beside Electron itself, in bytes: the program is 15 MB. */
const MOST = 25_000_000

const folder = tempFolder()
const out = join(folder, 'out')

async function pack(...words: readonly string[]): Promise<void> {
  const { code, output } = await runTool('scripts/package.ts', [
    ...words,
    '--dir',
    `-c.electronDist=${join(folder, 'electron')}`,
    `-c.directories.output=${out}`,
    // These write into the program's own file, and a stand-in has no place for them.
    '-c.disableAsarIntegrity=true',
    '-c.win.signAndEditExecutable=false',
  ])
  expect(code, output).toBe(0)
}

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll(sep, '/'),
    )

beforeAll(async () => {
  makeStandInDist(join(folder, 'electron'))
  await pack('--win', '--x64', '--arm64')
  await pack('--mac', '--linux', '--x64')
}, 300_000)

describe.each(PACKED)('packed for $name', ({ folder: name, resources, program, native }) => {
  const place = join(out, name, resources)
  const archive = join(place, 'app.asar')

  test('the archive holds the built program and what it reads, and of packages only the one that is not bundled', () => {
    const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll(sep, '/').slice(1))
    const tops = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')))
    expect([...tops].filter((top) => top.includes('/')).sort()).toEqual([
      'node_modules/better-sqlite3',
      'out/main',
      'out/preload',
      'out/renderer',
      'resources/formats',
      'resources/icons',
      'resources/licences',
      'resources/practice',
    ])
    expect([...tops].filter((top) => !top.includes('/')).sort()).toEqual([
      'LICENSE',
      'node_modules',
      'out',
      'package.json',
      'resources',
    ])
    expect(files.filter((file) => /\.(map|tsx?|c|cc|h|hpp|gyp)$/.test(file))).toEqual([])
  })

  test('there is one native file, that of the system, outside the archive', () => {
    const natives = filesIn(place).filter((file) => file.endsWith('.node'))
    expect(natives).toEqual([`app.asar.unpacked/node_modules/better-sqlite3/prebuilds/${native}.node`])
  })

  test('it is small', () => {
    const bytes = filesIn(place).reduce((sum, file) => sum + statSync(join(place, file)).size, 0)
    expect(bytes).toBeLessThan(MOST)
  })

  test('the parts of others and their licences lie beside it', () => {
    const parts = JSON.parse(readFileSync(join(place, 'legal', 'parts.cdx.json'), 'utf8')) as {
      readonly components: readonly { readonly name: string; readonly version: string }[]
    }
    const names = parts.components.map((part) => part.name)
    for (const part of ['tldraw', 'better-sqlite3', 'electron', 'react', 'zod', 'age-encryption'])
      expect(names).toContain(part)
    expect(names).not.toContain('vitest')
    const licences = readFileSync(join(place, 'legal', 'licences-of-others.txt'), 'utf8')
    for (const { name, version } of parts.components) expect(licences).toContain(`${name} ${version} (`)
  })

  test('the fuses are set as the configuration says', () => {
    expect(readFuses(join(out, name, program))).toEqual(config.electronFuses)
  })
})

/** Says on leaving which native files the process had loaded. */
const PROBE =
  'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.report.getReport().sharedObjects)))'

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packed program starts without any packages around it, opens a database and loads one native file',
  () => {
    const installed = join(folder, 'installed')
    extractAll(join(out, 'linux-unpacked', 'resources', 'app.asar'), installed)
    const run = (...words: readonly string[]) => {
      const script = join(installed, 'out', 'main', 'cli.js')
      const args = ['--import', PROBE, script, ...words, '--home', join(folder, 'home')]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      expect(status, stderr).toBe(0)
      const natives = (JSON.parse(stderr.trim()) as string[]).filter((file) => file.endsWith('.node'))
      return { stdout, natives }
    }
    run('new', '--title', 'Packed')
    const { stdout, natives } = run('list')
    expect(stdout).toContain('Packed')
    expect(natives).toEqual([join(installed, 'node_modules/better-sqlite3/prebuilds/linux-x64.node')])
  },
)
