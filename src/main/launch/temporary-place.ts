/**
 * Where files for a moment go: copies that the command line reads, a browser's working files. Usually the system's place for them.
 * A portable Baton keeps them beside the program, and where the system's place is blocked they go into the data directory.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isHomeLocked } from '../store/home-lock.ts'
import { ownTemporary } from '../store/own-temporary.ts'
import type { DataDirectory } from './data-directory.ts'

/** Browsers put a socket there, and a Unix socket's whole path has 107 characters at most; theirs takes up to 45 of them. */
const LONGEST_UNIX_PATH = 60

/** Whatever lies there for longer belongs to nobody any more, unless a Baton runs that long. In milliseconds. */
const OLD = 24 * 60 * 60 * 1000

export interface TemporaryPlaces {
  readonly place: DataDirectory
  /** The system's own. */
  readonly system: string
  /** The person's folder for sockets and the like, where the system has one. */
  readonly runtime: string | undefined
  readonly platform: NodeJS.Platform
}

/** What tells a program that its files for a moment go into a folder; nothing where the folder cannot serve. Pure. */
export function temporaryVariables(folder: string, platform: NodeJS.Platform): Readonly<Record<string, string>> {
  if (platform === 'win32') return { TEMP: folder, TMP: folder }
  return Buffer.byteLength(folder) <= LONGEST_UNIX_PATH ? { TMPDIR: folder } : {}
}

/** The places in the order in which they are tried. Pure. */
export function temporaryPlaces({ place, system, runtime, platform }: TemporaryPlaces): readonly string[] {
  const own = ownTemporary(place.home)
  const wanted = place.homeFrom === 'portable' ? [own, system] : [system, own]
  return [...wanted, ...(runtime ? [runtime] : [])].filter(
    (folder) => Object.keys(temporaryVariables(folder, platform)).length > 0,
  )
}

function canWrite(folder: string): boolean {
  try {
    rmdirSync(mkdtempSync(join(folder, 'baton-')))
    return true
  } catch {
    return false
  }
}

/**
 * Makes it for this person alone, and throws away what runs that were killed left in it: not while another Baton with windows
 * is at work here, which may run for days.
 */
function prepare(home: string): void {
  const folder = ownTemporary(home)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const paths = readdirSync(folder).map((name) => join(folder, name))
    const old = paths.filter((path) => Date.now() - statSync(path).mtimeMs > OLD)
    if (old.length === 0 || isHomeLocked(home)) return
    for (const path of old) rmSync(path, { recursive: true, force: true })
  } catch {
    // It is tried like the others, and found wanting.
  }
}

/**
 * Makes this process, and all that it starts, use the first place that can be written; says which, where that is not the system's.
 * Before anything asks for a temporary folder.
 */
export function settleTemporary(place: DataDirectory): string | null {
  const { env, platform } = process
  const system = tmpdir()
  const own = ownTemporary(place.home)
  const chosen = temporaryPlaces({ place, system, runtime: env.XDG_RUNTIME_DIR, platform }).find((folder) => {
    if (folder === own) prepare(place.home)
    return canWrite(folder)
  })
  if (chosen === undefined || chosen === system) return null
  Object.assign(env, temporaryVariables(chosen, platform))
  return chosen
}
