/**
 * Keeps `out/` as new as the sources. The stamp beside the bundles holds a hash of everything they are made from; where it
 * differs the app is built anew. One build at a time: a second process waits for the first.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root, runTool } from './child.ts'

const SOURCES = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
/** In milliseconds. */
const LONGEST_BUILD = 300_000
const out = join(root, 'out')
const stamp = join(out, 'sources.sha256')
const lock = join(out, 'building.pid')

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A hash of names and contents of all sources. */
export function hashSources(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesIn(join(root, source))) {
      hash.update(file.slice(root.length).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Left behind by a build that was ended: its process is gone, or its number belongs to another one by now. */
function isAbandoned(): boolean {
  const holder = Number(read(lock) ?? '')
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  return (holder > 0 && !isRunning(holder)) || age > LONGEST_BUILD
}

/** Waits until no other process builds, then holds the lock. */
async function takeLock(): Promise<void> {
  mkdirSync(out, { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch {
      if (isAbandoned()) rmSync(lock, { force: true })
      else await pause(200)
    }
  }
}

async function build(hash: string): Promise<void> {
  rmSync(stamp, { force: true })
  const { code, output } = await runTool('node_modules/electron-vite/bin/electron-vite.js', ['build'], {
    env: { NO_COLOR: '1' },
  })
  if (code !== 0) throw new Error(output)
  writeFileSync(stamp, hash)
}

/**
 * Builds if `out/` is missing or older than the sources, or always with `force`. Rejects with what the build said when it
 * fails. `onBuild` is called once if a build is needed.
 */
export async function ensureBuilt(
  options: { readonly force?: boolean; readonly onBuild?: () => void } = {},
): Promise<void> {
  if (!options.force && read(stamp) === hashSources()) return
  options.onBuild?.()
  await takeLock()
  try {
    const hash = hashSources()
    if (options.force || read(stamp) !== hash) await build(hash)
  } finally {
    rmSync(lock, { force: true })
  }
}
