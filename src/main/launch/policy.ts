/**
 * The policy of a laptop, out of what was found in its places. Pure: reading files and the registry is `find-policy.ts`. A wrong
 * value costs itself alone; the others hold.
 */
import { posix, win32 } from 'node:path'
import { readLocale } from '#shared/model/locale.ts'
import {
  type LaidDown,
  NO_POLICY,
  POLICY_KEYS,
  type Policy,
  type PolicyFault,
  type PolicyKey,
  type PolicyProblem,
} from '#shared/model/policy.ts'

/** What stood in one place: its names with their values, or null where it cannot be read. */
export interface FoundPolicy {
  readonly source: string
  readonly values: Readonly<Record<string, unknown>> | null
  /** Letters beyond ASCII may have come as others (the registry's way through a console). */
  readonly asciiOnly?: boolean
}

/** Whose laptop it is. */
export interface PolicyContext {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userFolder: string
}

type Reading = { readonly value: string } | { readonly fault: PolicyFault }

/** Windows does not tell `%UserName%` from `%USERNAME%`. */
function variable(name: string, { env, platform }: PolicyContext): string | undefined {
  if (platform !== 'win32') return env[name]
  const known = Object.keys(env).find((one) => one.toLowerCase() === name.toLowerCase())
  return known === undefined ? undefined : env[known]
}

/** One line for everybody on a laptop: `%NAME%` on Windows, `${NAME}` elsewhere, and `~` for the person's own folder. */
function readFolder(raw: string, context: PolicyContext): Reading {
  const isWindows = context.platform === 'win32'
  const path = isWindows ? win32 : posix
  let isKnown = true
  const named = raw.trim().replace(isWindows ? /%([^%]+)%/g : /\$\{([^}]+)\}/g, (_, name: string) => {
    const value = variable(name, context)
    if (!value) isKnown = false
    return value ?? ''
  })
  if (!isKnown) return { fault: 'variable' }
  const whole = named.replace(/^~(?=$|[\\/])/, () => context.userFolder)
  // `\folder` lies on whichever drive happens to be the current one.
  const isWhole = path.isAbsolute(whole) && (!isWindows || path.parse(whole).root.length > 1)
  return isWhole ? { value: path.normalize(whole) } : { fault: 'not-whole' }
}

function readValue(key: PolicyKey, raw: unknown, found: FoundPolicy, context: PolicyContext): Reading {
  if (typeof raw !== 'string' || raw.trim() === '') return { fault: 'not-text' }
  if (found.asciiOnly && !/^[\x20-\x3e\x40-\x7e]+$/.test(raw)) return { fault: 'letters' }
  if (key !== 'locale') return readFolder(raw, context)
  const locale = readLocale(raw)
  return locale === null ? { fault: 'language' } : { value: locale }
}

/** @param places what was found, the strongest first; places where nothing is are left out */
export function readPolicy(places: readonly FoundPolicy[], context: PolicyContext): Policy {
  const holds: Partial<Record<PolicyKey, LaidDown>> = {}
  const problems: PolicyProblem[] = []
  for (const found of places) {
    const { source, values } = found
    if (values === null) {
      problems.push({ fault: 'unreadable', source, name: '', value: '' })
      continue
    }
    for (const [name, raw] of Object.entries(values)) {
      const value = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '')
      const key = POLICY_KEYS.find((known) => known === name.toLowerCase())
      if (key === undefined) {
        problems.push({ fault: 'unknown', source, name, value })
        continue
      }
      const reading = readValue(key, raw, found, context)
      if ('fault' in reading) problems.push({ fault: reading.fault, source, name, value })
      else holds[key] ??= { value: reading.value, source }
    }
  }
  return { ...NO_POLICY, ...holds, problems }
}
