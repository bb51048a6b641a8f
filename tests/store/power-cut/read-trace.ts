/**
 * What a traced process did to files, in order, out of the words of strace (`-f -y -xx`): bytes and names are written there
 * as `\x2f`, and what another thread came between stands on two lines.
 */

/** Bytes that a file gets, or how long it is from now on. */
export type Change =
  | { readonly did: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly did: 'cut'; readonly path: string; readonly size: number }

/** A name that is given, taken away or changed. */
export type Naming =
  | { readonly did: 'create' | 'remove'; readonly path: string }
  | { readonly did: 'rename'; readonly path: string; readonly to: string }

/** One thing done to files, or said on the output. */
export type DiskStep =
  | Change
  | Naming
  | { readonly did: 'flush' | 'folder'; readonly path: string }
  | { readonly did: 'say'; readonly text: string }

/** The calls that strace has to tell of. */
export const TRACED =
  'openat,creat,write,pwrite64,writev,pwritev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat,copy_file_range,sendfile'

const decode = (hex: string) => Buffer.from(hex.replaceAll('\\x', ''), 'hex')
const nameIn = (hex: string) => decode(hex).toString('utf8')

/** Names in quotes, in order. */
function quoted(args: string): string[] {
  return [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map((match) => nameIn(match[1] ?? ''))
}

/** Lines of whole calls, each where it ended. */
function* wholeCalls(trace: string): Iterable<string> {
  const begun = new Map<string, string>()
  for (const line of trace.split('\n')) {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/s.exec(line) ?? []
    const unfinished = rest.indexOf(' <unfinished ...>')
    const resumed = /^<\.\.\. \w+ resumed>/.exec(rest)
    if (unfinished >= 0) begun.set(pid, rest.slice(0, unfinished))
    else if (resumed) yield (begun.get(pid) ?? '') + rest.slice(resumed[0].length)
    else yield rest
  }
}

function readCall(call: string, args: string, known: Set<string>): DiskStep | null {
  const [, number = '', hex = ''] = /^(\d+)<((?:\\x[0-9a-f]{2})*)>/.exec(args) ?? []
  const path = nameIn(hex)
  const [first = '', second = ''] = quoted(args)
  switch (call) {
    case 'openat':
      if (!args.includes('O_CREAT') || known.has(first)) {
        return args.includes('O_TRUNC') ? { did: 'cut', path: first, size: 0 } : null
      }
      known.add(first)
      return { did: 'create', path: first }
    case 'write':
    case 'pwrite64': {
      const [, data = '', , at] = /, "((?:\\x[0-9a-f]{2})*)", (\d+)(?:, (\d+))?/.exec(args) ?? []
      if (number === '1') return { did: 'say', text: decode(data).toString('utf8') }
      // What has no place goes to the end.
      return { did: 'write', path, at: at === undefined ? -1 : Number(at), bytes: decode(data) }
    }
    case 'ftruncate':
      return { did: 'cut', path, size: Number(/, (\d+)/.exec(args)?.[1]) }
    case 'fsync':
    case 'fdatasync':
      return { did: 'flush', path }
    case 'rename':
    case 'renameat':
    case 'renameat2':
      known.delete(first)
      known.add(second)
      return { did: 'rename', path: first, to: second }
    case 'unlink':
    case 'unlinkat':
      known.delete(first)
      return { did: 'remove', path: first }
    case 'mkdir':
    case 'mkdirat':
      return { did: 'folder', path: first }
    default:
      throw new Error(`what ${call} does to a file is not in the trace: ${args.slice(0, 300)}`)
  }
}

/** Everything that succeeded below `home`, and everything that was said. `there` are the files that were there before. */
export function readTrace(trace: string, home: string, there: readonly string[]): DiskStep[] {
  const known = new Set(there)
  const steps: DiskStep[] = []
  const marker = [...Buffer.from(home)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
  for (const line of wholeCalls(trace)) {
    const [, call = '', args = '', result = ''] = /^(\w+)\((.*)\) += (-?\d+)/s.exec(line) ?? []
    if (call === '' || result.startsWith('-')) continue
    if (!args.includes(marker) && !/^1</.test(args)) continue
    const step = readCall(call, args, known)
    if (step) steps.push(step)
  }
  return steps
}
