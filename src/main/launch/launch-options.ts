/**
 * The words after `baton` on the command line, the same for the Electron and the browser host (and for `scripts/start`).
 * Hosts never import each other; what two of them need at start-up lives in this folder. `tolerant` is for Electron,
 * whose Chromium switches arrive among ours.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES, readLocale } from '#shared/model/locale.ts'
import { t } from '#shared/text/text.ts'

export interface LaunchOptions {
  /** Serve to a browser even where Electron could run. */
  readonly serve: boolean
  /** Port on 127.0.0.1; 0 lets the system choose a free one. */
  readonly port: number
  /** Whether to open a window of an installed browser. */
  readonly openBrowser: boolean
  /** Absolute path of the data directory, when one was given. */
  readonly home: string | null
  /** A `.baton` file or the title of a workshop, as typed. */
  readonly open: string | null
  /** The language, where one was given. */
  readonly locale: string | null
  readonly help: boolean
  readonly version: boolean
}

/** The options, or why they were not understood. */
export type LaunchReading =
  | { readonly ok: true; readonly options: LaunchOptions }
  | { readonly ok: false; readonly problem: string }

export interface LaunchReadingContext {
  /** Relative paths start here; see {@link startFolder}. */
  readonly folder: string
  /** Passes over what Baton does not know instead of refusing it. */
  readonly tolerant?: boolean
}

const FLAGS = {
  serve: { type: 'boolean' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  home: { type: 'string' },
  open: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const
type Flag = keyof typeof FLAGS

function isFlag(name: string): name is Flag {
  return Object.hasOwn(FLAGS, name)
}

/** Whether a word means a workshop's file. Windows writes endings in either case, and opens both with Baton. */
export function isWorkshopFile(word: string): boolean {
  return word.toLowerCase().endsWith('.baton')
}

/** Where the person stood when they typed: npm runs scripts in the project folder and keeps the real one in INIT_CWD. */
export function startFolder(env: Readonly<Record<string, string | undefined>>, current: string): string {
  return env.npm_lifecycle_event && env.INIT_CWD ? env.INIT_CWD : current
}

/** Reads the arguments; a problem is a finished sentence. */
export function readLaunchOptions(args: readonly string[], context: LaunchReadingContext): LaunchReading {
  const { tokens } = parseArgs({ args: [...args], options: FLAGS, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<Flag, string>()
  const problem = (text: string): LaunchReading => ({ ok: false, problem: text })
  let open: string | null = null
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (open === null && isWorkshopFile(token.value)) open = token.value
      else if (!context.tolerant) return problem(t('launch.unknownOption', { option: token.value }))
      continue
    }
    if (!isFlag(token.name)) {
      if (context.tolerant) continue
      return problem(t('launch.unknownOption', { option: token.rawName }))
    }
    const wantsValue = FLAGS[token.name].type === 'string'
    const value = token.value ?? ''
    if (wantsValue && (value === '' || (!token.inlineValue && value.startsWith('-')))) {
      return problem(t('launch.valueMissing', { option: token.rawName }))
    }
    if (!wantsValue && token.value !== undefined) return problem(t('launch.valueTooMuch', { option: token.rawName }))
    given.set(token.name, value)
  }
  const port = given.get('port') ?? '0'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return problem(t('launch.portInvalid', { port }))
  const locale = given.get('locale') ?? null
  if (locale !== null && readLocale(locale) === null && !context.tolerant) {
    return problem(t('launch.localeUnknown', { locale, known: LANGUAGES.join(', ') }))
  }
  const home = given.get('home')
  return {
    ok: true,
    options: {
      serve: given.has('serve'),
      port: Number(port),
      openBrowser: !given.has('no-open'),
      home: home === undefined ? null : resolve(context.folder, home),
      open: given.get('open') ?? open,
      locale,
      help: given.has('help'),
      version: given.has('version'),
    },
  }
}
