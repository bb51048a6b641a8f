/**
 * Where the hosts really put things: beside a portable program, where the administrators of a laptop say, and without the system's
 * place for files of a moment. Each host is a process of its own here.
 */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { canMount } from '../helpers/mounts.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const entry = (host: 'cli' | 'serve', from = root) => join(from, 'src', 'main', 'hosts', host, 'index.ts')

interface Person {
  /** Their own folder, and the system's place for files of a moment: whatever is found there was left behind. */
  readonly own: string
  readonly env: Record<string, string>
}

function newPerson(more: Readonly<Record<string, string>> = {}): Person {
  const own = tempFolder()
  const temporary = join(own, 'temporary')
  mkdirSync(temporary)
  const named = { HOME: own, USERPROFILE: own, APPDATA: own, TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  return { own, env: { PATH: process.env.PATH ?? '', BATON_LOCALE: 'en-GB', ...named, ...more } }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )

function baton(person: Person, args: readonly string[], from = root): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [entry('cli', from), ...args], {
    cwd: person.own,
    env: person.env,
    encoding: 'utf8',
  })
}

/** Serves until it says that it is ready, then ends it as Ctrl+C does. */
async function serveOnce(
  person: Person,
  from: string,
  work: () => void,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [entry('serve', from), '--no-open'], { cwd: person.own, env: person.env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data.toString('utf8')
      if (said.includes('Baton is ready')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })
  work()
  child.kill('SIGINT')
  return { code: await ended, said }
}

/** A whole Baton in a folder of its own, as on a stick. */
function stickWithBaton(): string {
  const stick = join(tempFolder(), 'stick')
  for (const part of ['src/main', 'src/shared', 'resources'])
    cpSync(join(root, part), join(stick, part), { recursive: true })
  copyFileSync(join(root, 'package.json'), join(stick, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(stick, 'node_modules'), 'junction')
  writeFileSync(join(stick, 'portable'), '')
  return stick
}

/** Each test starts whole programs, one after another. */
const PATIENCE = { timeout: 240_000 }

describe('a portable Baton', PATIENCE, () => {
  test('keeps everything beside itself, whichever host is started', async () => {
    const stick = stickWithBaton()
    const person = newPerson()
    const data = join(stick, 'Baton data')
    expect(baton(person, ['new', '--title', 'Taken along'], stick)).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(join(data, 'workshops')).filter((name) => name.endsWith('.baton'))).toHaveLength(1)
    const { code } = await serveOnce(person, stick, () => {
      expect(readdirSync(join(data, 'locks'))).not.toEqual([])
    })
    expect(code).toBe(0)
    // A file from elsewhere is read as a copy, which lies on the stick too.
    const made = join(tempFolder(), 'made.baton')
    expect(baton(person, ['new', '--title', 'Elsewhere', '--out', made], stick).status).toBe(0)
    expect(baton(person, ['info', made], stick).status).toBe(0)
    expect(existsSync(join(data, 'temporary'))).toBe(true)
    expect(readdirSync(join(data, 'temporary'))).toEqual([])
    expect(filesIn(person.own)).toEqual([])
  })
})

describe('where the system’s place for files of a moment is blocked', PATIENCE, () => {
  // A folder in a place that is none: nobody can write there, not even the superuser.
  const blocked = { TMPDIR: join('/proc', 'none'), TEMP: join('/proc', 'none'), TMP: join('/proc', 'none') }

  test.runIf(process.platform === 'linux')('both hosts work, and leave nothing behind', async () => {
    const person = newPerson(blocked)
    const home = join(person.own, '.local', 'share', 'baton')
    const { code } = await serveOnce(person, root, () => {
      expect(baton(person, ['new', '--title', 'Locked down'])).toMatchObject({ status: 0, stderr: '' })
    })
    expect(code).toBe(0)
    expect(baton(person, ['info', 'Locked down']).status).toBe(0)
    expect(baton(person, ['new', '--title', 'Handed on', '--out', 'handed-on.baton']).status).toBe(0)
    expect(baton(person, ['info', 'handed-on.baton']).status).toBe(0)
    expect(readdirSync(join(home, 'temporary'))).toEqual([])
  })

  test('nothing asks for the system’s place but what may lie anywhere', () => {
    const asking = filesIn(join(root, 'src')).filter((file) =>
      /\btmpdir\b|env\.(TEMP|TMP|TMPDIR)\b/.test(readFileSync(join(root, 'src', file), 'utf8')),
    )
    expect(asking.sort()).toEqual([
      'main/browser/work-folders.ts',
      'main/hosts/cli/temporary-folder.ts',
      'main/launch/temporary-place.ts',
    ])
  })
})

const mayMount = canMount()
if (!mayMount) process.stderr.write('Policies in /etc are not tried: this machine lets no test mount anything.\n')

describe.runIf(mayMount)('what administrators laid down in /etc', PATIENCE, () => {
  /** Runs the command line where `/etc/baton/policy.json` says this: in a view of the disk of its own. */
  function underPolicy(person: Person, policy: string, args: readonly string[]): SpawnSyncReturns<string> {
    const etc = tempFolder()
    mkdirSync(join(etc, 'baton'))
    writeFileSync(join(etc, 'baton', 'policy.json'), policy)
    copyFileSync('/etc/passwd', join(etc, 'passwd'))
    const script = 'mount --bind "$1" /etc && shift && exec "$@"'
    const words = ['--mount', 'sh', '-c', script, 'sh', etc, process.execPath, entry('cli'), ...args]
    return spawnSync('unshare', words, { cwd: person.own, env: person.env, encoding: 'utf8' })
  }

  test('the library lies there, for each person in a folder of their own, and --home still wins for one start', () => {
    const server = tempFolder()
    const person = newPerson({ LOGNAME: 'ada' })
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how administrators write it.
    const policy = JSON.stringify({ home: join(server, '${LOGNAME}'), locale: 'en' })
    expect(underPolicy(person, policy, ['new', '--title', 'Kept centrally'])).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(join(server, 'ada', 'workshops')).filter((name) => name.endsWith('.baton'))).toHaveLength(1)
    expect(filesIn(person.own)).toEqual([])
    const elsewhere = underPolicy(person, policy, ['list', '--home', join(person.own, 'other')])
    expect(elsewhere).toMatchObject({ status: 0 })
    expect(elsewhere.stdout).not.toContain('Kept centrally')
  })

  test('what is wrong in it is said in a sentence, and the command does its work', () => {
    const person = newPerson()
    const run = underPolicy(person, '{"home": "here", "colour": 1}', ['list'])
    expect(run.status).toBe(0)
    expect(run.stderr.trim().split('\n')).toEqual([
      expect.stringContaining('“home” in /etc/baton/policy.json is no whole path of a folder: “here”.'),
      expect.stringContaining('“colour” in /etc/baton/policy.json means nothing to Baton'),
      'The library is empty.',
    ])
    expect(underPolicy(person, '{', ['list']).stderr).toContain('cannot be read')
  })

  test('nothing of it stays on this machine', () => {
    expect(readFileSync('/proc/mounts', 'utf8')).not.toMatch(/ \/etc /)
  })
})
