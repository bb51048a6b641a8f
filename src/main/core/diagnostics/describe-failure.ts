/**
 * An error as a line of the log: what kind it was and where it came from, without a word of anybody's work. A newcomer would
 * note the message and the stack as they are: both quote what was typed, and name folders.
 */

const MOST_FRAMES = 8

/** What the store's connection says of itself, whoever asks it. */
const OF_THE_STORE: ReadonlySet<string> = new Set([
  'The database connection is not open',
  'This database connection is busy executing a query',
])

/** From the first quotation mark to the last: what stands between them may itself hold some. */
function withoutQuotes(message: string): string {
  return message.replace(/['"`‘’“”][\s\S]*['"`‘’“”]/, '…')
}

/** What SQLite says names tables and columns; the messages of all others may quote anything, with or without marks. */
function messageOf(error: Error): string {
  if (OF_THE_STORE.has(error.message)) return error.message
  if (error.name !== 'SqliteError') return ''
  return withoutQuotes(error.message).replace(/\s+/g, ' ').slice(0, 200)
}

/** "at fn (core/map.ts:12:3)" of a frame of the program; null for what lies elsewhere. */
function frameOf(line: string): string | null {
  const found = /^\s*at (?:(?:async )?(.+?) \()?(.*?)(:\d+:\d+)\)?$/.exec(line)
  if (!found) return null
  const [, name = '', address = '', place = ''] = found
  const file = address.startsWith('node:')
    ? address
    : /.*[\\/](?:src|out|tests|node_modules)[\\/](.*)$/.exec(address)?.[1]
  // A function may be called like what it was found under.
  const called = /^(new )?[\w.$<>]+$/.test(name) ? name : ''
  return file === undefined ? null : `${called} ${file.replaceAll('\\', '/')}${place}`.trim()
}

/** One line. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`
  const code = 'code' in error && /^[A-Z][A-Z0-9_]{1,40}$/.test(String(error.code)) ? ` ${String(error.code)}` : ''
  const message = messageOf(error)
  const name = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error'
  // The message stands before the frames, and may look like some.
  const stack = (error.stack ?? '').replace(error.message, '')
  const frames = stack.split('\n').flatMap((line) => frameOf(line) ?? [])
  return [`${name}${code}${message === '' ? '' : `: ${message}`}`, ...frames.slice(0, MOST_FRAMES)].join(' < ')
}
