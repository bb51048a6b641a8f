/** Runs a program to its end, with everything that it started: given up or too slow, all of it is ended. */
import { type ChildProcess, spawn } from 'node:child_process'

export interface RunOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly limitMs: number
}

/** How it ended. `words` is what it wrote on stderr, at most its last part. */
export interface Ended {
  readonly kind: 'ended' | 'too-slow' | 'not-started'
  readonly words: string
}

const MOST_WORDS = 20_000

/** A group of its own on Unix; Windows ends the whole tree by name of its first. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).unref()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

/** Rejects with the signal's reason once the program is gone. */
export function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { env, signal, limitMs } = options
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    let words = ''
    let isLate = false
    const child = spawn(command, args, {
      env: env as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const end = () => endAll(child)
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, limitMs)
    signal.addEventListener('abort', end)
    child.stderr.on('data', (data: Buffer) => {
      words = `${words}${data.toString('utf8')}`.slice(-MOST_WORDS)
    })
    const settle = (kind: Ended['kind']) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      if (signal.aborted) reject(signal.reason)
      else resolve({ kind: isLate ? 'too-slow' : kind, words })
    }
    child.once('error', (error) => {
      words = error.message
      settle('not-started')
    })
    // What it started may hold its words open and outlive it.
    child.once('exit', () => {
      end()
      settle('ended')
    })
  })
}
