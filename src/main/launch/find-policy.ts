/**
 * Looks up the policy of this laptop: files by reading them, the registry and managed preferences through the programs that the
 * systems bring along. A place where nothing is says nothing; only what is there and cannot be read is trouble.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { win32 } from 'node:path'
import type { Policy } from '#shared/model/policy.ts'
import { codeOf } from '../store/error-code.ts'
import { type FoundPolicy, readPolicy } from './policy.ts'
import { type PolicyPlace, policyPlaces } from './policy-places.ts'
import { readRegistryValues } from './registry-values.ts'

/** What this needs of a system. */
export interface PolicySources {
  /** The bytes of a file; null where there is none. Throws where it cannot be read. */
  readonly read: (path: string) => Uint8Array | null
  /** What a program printed, in the letters of ISO 8859-1; null where it failed. */
  readonly ask: (program: string, args: readonly string[]) => string | null
}

/** Longer than any of these programs takes; a start must not wait for one that hangs. */
const LONGEST_MS = 5_000

const thisSystem: PolicySources = {
  read(path) {
    try {
      return readFileSync(path)
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
      throw error
    }
  },
  ask(program, args) {
    const { status, stdout } = spawnSync(program, args, {
      encoding: 'latin1',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: LONGEST_MS,
      windowsHide: true,
    })
    return status === 0 ? stdout : null
  },
}

/** Editors on Windows write UTF-16, or a mark before UTF-8. Throws at the letters of an old code page, which would name another folder. */
function textOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
}

function valuesIn(text: string): FoundPolicy['values'] {
  const values: unknown = JSON.parse(text)
  const isObject = typeof values === 'object' && values !== null && !Array.isArray(values)
  return isObject ? (values as Record<string, unknown>) : null
}

function look({ kind, source }: PolicyPlace, sources: PolicySources, systemRoot: string): FoundPolicy | null {
  if (kind === 'registry') {
    const reg = win32.join(systemRoot, 'System32', 'reg.exe')
    const printed = sources.ask(reg, ['query', source, '/reg:64'])
    if (printed === null) return null
    const values = Object.fromEntries(readRegistryValues(printed).map(({ name, text }) => [name, text]))
    return { source, values, asciiOnly: true }
  }
  try {
    const bytes = sources.read(source)
    if (bytes === null) return null
    if (kind === 'file') return { source, values: valuesIn(textOf(bytes)) }
    const printed = sources.ask('/usr/bin/plutil', ['-convert', 'json', '-o', '-', source])
    return { source, values: printed === null ? null : valuesIn(textOf(Buffer.from(printed, 'latin1'))) }
  } catch {
    return { source, values: null }
  }
}

/** All of it, for a system that is described. */
export function findPolicyOn(
  system: {
    readonly platform: NodeJS.Platform
    readonly env: Readonly<Record<string, string | undefined>>
    readonly userFolder: string
  },
  sources: PolicySources,
): Policy {
  const { platform, env } = system
  const systemRoot = env.SystemRoot || env.SYSTEMROOT || 'C:\\Windows'
  const found = policyPlaces(platform, env).flatMap((place) => look(place, sources, systemRoot) ?? [])
  return readPolicy(found, system)
}

/** That of the laptop that this runs on. */
export function findPolicy(): Policy {
  return findPolicyOn({ platform: process.platform, env: process.env, userFolder: homedir() }, thisSystem)
}
