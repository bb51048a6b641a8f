/** What each command takes, and reading it from the words that were typed. Anything not understood is wrong usage: exit 2. */
import { parseArgs } from 'node:util'
import { LANGUAGES, readLocale } from '#shared/model/locale.ts'
import { t } from '#shared/text/text.ts'

/** In the order in which the help lists them. */
export const COMMANDS = [
  'list',
  'new',
  'import',
  'info',
  'export',
  'report',
  'diff',
  'merge',
  'portfolio',
  'sample',
  'verify',
  'recover',
] as const
export type CommandName = (typeof COMMANDS)[number]

/** Whether words mean the command line rather than a window: they begin with a command, or ask what there is. */
export function meansCommand([first = '']: readonly string[]): boolean {
  return ['--help', '-h', '--version', ...COMMANDS].includes(first)
}

const flag = { type: 'boolean' } as const
const value = { type: 'string' } as const
const always = { home: value, locale: value, json: flag, help: { type: 'boolean', short: 'h' } } as const

const OPTIONS = {
  list: always,
  new: { ...always, title: value, client: value, out: value, force: flag },
  import: {
    ...always,
    sheet: value,
    title: value,
    client: value,
    out: value,
    force: flag,
    update: flag,
    'keep-both': flag,
    password: value,
  },
  info: always,
  export: {
    ...always,
    format: value,
    sheet: value,
    mark: flag,
    zone: value,
    transparent: flag,
    paper: value,
    tiled: flag,
    out: value,
    force: flag,
  },
  report: { ...always, out: value, force: flag },
  diff: { ...always, from: value, to: value },
  merge: { ...always, out: value, force: flag, 'dry-run': flag, ours: flag, theirs: flag, undo: flag },
  portfolio: { ...always, out: value, force: flag, mark: flag },
  sample: { ...always, parties: value, interactions: value, title: value, out: value, force: flag },
  verify: always,
  recover: { ...always, out: value, force: flag },
} as const satisfies Record<CommandName, object>

/** How many files or workshops each command takes: at least, and at most. */
const SUBJECTS: Readonly<Record<CommandName, readonly [number, number]>> = {
  list: [0, 0],
  new: [0, 0],
  import: [1, 1],
  info: [1, 1],
  export: [1, 1],
  report: [1, 1],
  diff: [1, 2],
  merge: [1, 21],
  portfolio: [1, 1],
  sample: [0, 0],
  verify: [1, 1],
  recover: [1, 1],
}

/** Every option that any command knows; a command gets only its own. */
export interface Options {
  readonly home?: string
  readonly locale?: string
  readonly json?: boolean
  readonly help?: boolean
  readonly title?: string
  readonly client?: string
  readonly out?: string
  readonly force?: boolean
  readonly update?: boolean
  readonly 'keep-both'?: boolean
  readonly password?: string
  readonly format?: string
  readonly sheet?: string
  readonly mark?: boolean
  readonly zone?: string
  readonly transparent?: boolean
  readonly paper?: string
  readonly tiled?: boolean
  readonly from?: string
  readonly to?: string
  readonly 'dry-run'?: boolean
  readonly ours?: boolean
  readonly theirs?: boolean
  readonly undo?: boolean
  readonly parties?: string
  readonly interactions?: string
}

/** The command was not understood. The message is a finished sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly command: CommandName | null

  constructor(message: string, command: CommandName | null = null) {
    super(message)
    this.command = command
  }
}

/** A command as it was understood. */
export interface Typed {
  readonly command: CommandName
  readonly options: Options
  /** The file or the workshop; empty when none was typed. */
  readonly subject: string
  /** Further ones. */
  readonly others: readonly string[]
}

function isCommand(word: string): word is CommandName {
  return COMMANDS.some((command) => command === word)
}

/** Node's own words about an option, without its advice. */
function plainProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('. ')[0] ?? message).replace(/\.$/, '').replace(/\n.*/s, '')
}

/** Options with a value that may stand before the command. */
const LEADING: ReadonlySet<string> = new Set(['--home', '--locale'])

/** Options may stand before the command too. */
export function readUsage(args: readonly string[]): Typed | { readonly command: null; readonly version: boolean } {
  const at = args.findIndex((word, index) => !word.startsWith('-') && !LEADING.has(args[index - 1] ?? ''))
  const command = args[at]
  if (command === undefined) {
    if (args.includes('--version')) return { command: null, version: true }
    if (args.includes('--help') || args.includes('-h')) return { command: null, version: false }
    throw new UsageError(t('cli.usage.commandMissing'))
  }
  if (!isCommand(command)) throw new UsageError(t('cli.usage.commandUnknown', { command }))
  let values: Options
  let positionals: string[]
  try {
    const words = [...args.slice(0, at), ...args.slice(at + 1)]
    const parsed = parseArgs({ args: words, options: OPTIONS[command], allowPositionals: true, strict: true })
    values = parsed.values as Options
    positionals = parsed.positionals
  } catch (error) {
    throw new UsageError(t('cli.usage.option', { problem: plainProblem(error) }), command)
  }
  if (values.locale !== undefined && readLocale(values.locale) === null) {
    throw new UsageError(t('launch.localeUnknown', { locale: values.locale, known: LANGUAGES.join(', ') }), command)
  }
  const [subject = '', ...others] = positionals
  const [least, most] = SUBJECTS[command]
  const tooMany = positionals[most]
  if (tooMany !== undefined) throw new UsageError(t('cli.usage.tooMany', { value: tooMany }), command)
  if (positionals.length < least && !values.help) {
    throw new UsageError(command === 'import' ? t('cli.usage.fileMissing') : t('cli.usage.workshopMissing'), command)
  }
  return { command, options: values, subject, others }
}
