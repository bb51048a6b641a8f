/**
 * What would be packed for each system: electron-builder goes its whole way with the real configuration. Where no Electron binary is
 * there, a folder in its shape stands in for it; what is packed into it is the real program, which is then started on Node.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'
import { beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import config from '../../packaging/electron-builder.ts'
import { runTool } from '../../scripts/child.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { root } from './launch.ts'
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
    name: 'macOS, Intel',
    folder: 'mac',
    resources: 'Baton.app/Contents/Resources',
    program: 'Baton.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    native: 'darwin-x64',
  },
  {
    name: 'macOS, ARM',
    folder: 'mac-arm64',
    resources: 'Baton.app/Contents/Resources',
    program: 'Baton.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    native: 'darwin-arm64',
  },
  { name: 'Linux, Intel', folder: 'linux-unpacked', resources: 'resources', program: 'baton', native: 'linux-x64' },
  {
    name: 'Linux, ARM',
    folder: 'linux-arm64-unpacked',
    resources: 'resources',
    program: 'baton',
    native: 'linux-arm64',
  },
] as const

/** How the bundler marks what comes from a package. */
const BUNDLED = /^\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm

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

/** The parts of what is packed beside Electron, as the README lists them. */
const PARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the pages, with their fonts and icons', /^out\/renderer\//],
  ['the programs: core, hosts, threads, preload', /^out\/(main|preload)\//],
  ['SQLite for that system, outside the archive', /\.node$/],
  ['the rest of better-sqlite3', /^node_modules\//],
  ['formats, practice workshop, icons, licences', /^resources\//],
  ['the list of parts and the licences of others', /^legal\//],
]

function weigh(place: string): ReadonlyMap<string, { readonly files: number; readonly megabytes: number }> {
  const sums = new Map(PARTS.map(([part]) => [part, { files: 0, megabytes: 0 }]))
  const add = (file: string, bytes: number) => {
    const [part = ''] = PARTS.find(([, pattern]) => pattern.test(file)) ?? []
    const sum = sums.get(part)
    if (sum !== undefined) sums.set(part, { files: sum.files + 1, megabytes: sum.megabytes + bytes / 1_000_000 })
  }
  for (const file of listPackage(join(place, 'app.asar'), { isPack: false })) {
    const inside = file.replaceAll(sep, '/').slice(1)
    const entry = statFile(join(place, 'app.asar'), file.slice(1))
    if ('size' in entry && entry.size !== undefined) add(inside, entry.size)
  }
  for (const file of filesIn(join(place, 'legal'))) add(`legal/${file}`, statSync(join(place, 'legal', file)).size)
  return sums
}

beforeAll(async () => {
  makeStandInDist(join(folder, 'electron'))
  await pack('--win', '--mac', '--linux', '--x64', '--arm64')
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

  test('nothing in it looks for a newer Baton', () => {
    expect(filesIn(place).filter((file) => /update/i.test(file))).toEqual([])
    const packed = JSON.parse(extractFile(archive, 'package.json').toString()) as { readonly main: string }
    expect(packed.main).toBe('out/main/program.js')
    const programs = listPackage(archive, { isPack: false }).filter((file) => /[\\/]out[\\/].*\.c?js$/.test(file))
    expect(programs.length).toBeGreaterThan(10)
    for (const file of programs) {
      expect(extractFile(archive, file.slice(1)).toString(), file).not.toMatch(/autoUpdater|electron-updater/)
    }
  })

  test('the README says how much it is', () => {
    const rows = new Map(
      [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| ([^|]+) \| (\d+) \| ([\d.]+) MB \|/gm)].map(
        ([, part = '', files, megabytes]) => [part, { files: Number(files), megabytes: Number(megabytes) }],
      ),
    )
    for (const [part, found] of weigh(place)) {
      const said = rows.get(part)
      expect(said, part).toBeDefined()
      expect(Math.abs((said?.files ?? 0) - found.files), part).toBeLessThanOrEqual(2 + found.files * 0.2)
      expect(Math.abs((said?.megabytes ?? 0) - found.megabytes), part).toBeLessThanOrEqual(0.2 + found.megabytes * 0.2)
    }
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
    // What package.json names, what the bundles say of themselves, and what is packed beside them.
    const inBundles = listPackage(archive, { isPack: false })
      .filter((file) => /[\\/]out[\\/]main[\\/].*\.js$/.test(file))
      .flatMap((file) => [...extractFile(archive, file.slice(1)).toString().matchAll(BUNDLED)])
      .map(([, name = '']) => name)
    expect(new Set(inBundles).size).toBeGreaterThan(10)
    const all = new Set([...Object.keys(manifest.dependencies), ...inBundles, 'electron', 'better-sqlite3'])
    expect([...all].filter((name) => !names.includes(name))).toEqual([])
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
      // What Electron starts, which finds the name of a command.
      const script = join(installed, 'out', 'main', 'program.js')
      const args = ['--import', PROBE, script, ...words, '--home', join(folder, 'home')]
      const nowhere = join('/proc', 'none')
      // Nothing may need the system's place for files of a moment.
      const env = { ...process.env, TMPDIR: nowhere, TEMP: nowhere, TMP: nowhere }
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
      expect(status, stderr).toBe(0)
      const natives = (JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as string[]).filter((file) =>
        file.endsWith('.node'),
      )
      return { stdout, natives }
    }
    run('new', '--title', 'Packed')
    const { stdout, natives } = run('list')
    expect(stdout).toContain('Packed')
    for (const [format, beginning] of [
      ['xlsx', 'PK'],
      ['html', '<!'],
      ['pptx', 'PK'],
    ] as const) {
      const file = join(folder, `packed.${format}`)
      run('export', 'Packed', '--format', format, '--out', file)
      expect(readFileSync(file).subarray(0, 2).toString(), format).toBe(beginning)
    }
    expect(natives).toEqual([join(installed, 'node_modules/better-sqlite3/prebuilds/linux-x64.node')])
  },
)

/** Names with what they hold, and what a link leads to. */
function hashesIn(path: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        const holds = entry.isSymbolicLink() ? readlinkSync(file) : readFileSync(file)
        return [file.slice(path.length), createHash('sha256').update(holds).digest('hex')]
      }),
  )
}

/** The project without what was made of it, at another place. */
function copyProject(from: string, to: string): void {
  mkdirSync(to)
  const others = ['node_modules', 'out', 'docs', 'tests', 'bench', '.git']
  for (const name of readdirSync(from).filter((one) => !others.includes(one))) {
    cpSync(join(from, name), join(to, name), { recursive: true })
  }
  // The build reads the settings of every layer of TypeScript.
  cpSync(join(from, 'tests', 'tsconfig.json'), join(to, 'tests', 'tsconfig.json'))
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction')
}

test('the same sources, built and packed in two places, make the same bytes, and files bear one time', () => {
  // Packages lie elsewhere here, and bundles name them by the way to them: it is equally far from both.
  const places = [join(folder, 'one place'), join(folder, 'another place')]
  const trees = places.map((place, at) => {
    copyProject(places[at - 1] ?? root, place)
    const script = join(place, 'scripts', 'package.ts')
    const words = ['--linux', '--x64', '--dir', '-c.disableAsarIntegrity=true']
    const electron = `-c.electronDist=${join(folder, 'electron')}`
    const { status, stderr } = spawnSync(process.execPath, [script, ...words, electron], {
      cwd: place,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
    return join(place, 'out', 'packages', 'linux-unpacked')
  })
  const [one = '', another = ''] = trees
  expect(listPackage(join(one, 'resources', 'app.asar'), { isPack: false }).length).toBeGreaterThan(100)
  expect(filesIn(one).filter((file) => file.endsWith('.node'))).toHaveLength(1)
  expect(hashesIn(another)).toEqual(hashesIn(one))
  // The fuses are written into the program itself after all else.
  const timeOf = (file: string) => statSync(join(another, file)).mtimeMs
  const time = timeOf(join('resources', 'app.asar'))
  expect(filesIn(another).filter((file) => timeOf(file) !== time)).toEqual(['baton'])
}, 600_000)

const canMakeDeb =
  process.platform === 'linux' && process.arch === 'x64' && spawnSync('dpkg-deb', ['--version']).status === 0

describe.runIf(canMakeDeb)('the .deb', () => {
  test('puts the program, its icons and its kind of file in their places, and `baton` on the path', async () => {
    const tools = join(folder, 'tools')
    mkdirSync(tools)
    copyFileSync(join(import.meta.dirname, 'stand-in-fpm.mjs'), join(tools, 'fpm'))
    chmodSync(join(tools, 'fpm'), 0o755)
    const words = ['--config', 'packaging/electron-builder.ts', '--publish', 'never', '--linux', 'deb', '--x64']
    const places = ['--prepackaged', join(out, 'linux-unpacked'), `-c.directories.output=${folder}`]
    const { code, output } = await runTool('node_modules/electron-builder/cli.js', [...words, ...places], {
      env: { USE_SYSTEM_FPM: 'true', PATH: `${tools}:${process.env.PATH ?? ''}` },
    })
    expect(code, output).toBe(0)
    const [deb = ''] = readdirSync(folder).filter((name) => name.endsWith('.deb'))
    const ask = (...args: readonly string[]) =>
      spawnSync('dpkg-deb', [...args], { cwd: folder, encoding: 'utf8' }).stdout
    expect(ask('--field', deb, 'Package', 'Architecture')).toBe('Package: baton\nArchitecture: amd64\n')
    const listed = ask('--contents', deb)
    for (const place of [
      './opt/Baton/baton\n',
      './opt/Baton/resources/app.asar\n',
      './usr/share/icons/hicolor/512x512/apps/baton.png\n',
      './usr/share/mime/packages/baton.xml\n',
    ]) {
      expect(listed).toContain(place)
    }
    ask('--raw-extract', deb, 'unpacked')
    const read = (file: string) => readFileSync(join(folder, 'unpacked', file), 'utf8')
    expect(read('usr/share/applications/baton.desktop')).toMatch(
      /Exec=\/opt\/Baton\/baton .*MimeType=application\/x-baton;/s,
    )
    expect(read('usr/share/mime/packages/baton.xml')).toContain('*.baton')
    expect(read('DEBIAN/postinst')).toContain('/usr/bin/baton')
  }, 300_000)
})
