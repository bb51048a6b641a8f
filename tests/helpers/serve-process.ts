/** The real browser host as a child process on a library of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..', '..')
const built = join(root, 'out', 'main', 'serve.js')
const source = join(root, 'src', 'main', 'hosts', 'serve', 'index.ts')
const guard = pathToFileURL(join(import.meta.dirname, 'outgoing-guard.js')).href
const teller = pathToFileURL(join(import.meta.dirname, 'heap-teller.js')).href
const witness = pathToFileURL(join(import.meta.dirname, 'witness', 'witness-copies.ts')).href

export interface ServeProcess {
  /** The line it printed, as it stands. */
  readonly stdout: () => string
  readonly stderr: () => string
  /** Address of the facilitator's page, with its key. */
  readonly address: string
  readonly port: number
  readonly key: string
  readonly pid: number
  /** Script memory in MB once everything that can go has gone; only of a host that is `counted`. */
  held(): Promise<number>
  /** Ends it as Ctrl+C does and gives the exit code. Throws when it reached for the network. */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>
  /** Ends it as a power cut does, if it still runs. */
  kill(): Promise<void>
}

export interface ServeProcessOptions {
  readonly home: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Lets the host open a browser window, as it does for a person. */
  readonly opensWindow?: boolean
  /** Lets it say what memory it holds. */
  readonly counted?: boolean
  /** Gives it a process group of its own: `kill` then ends everything that it started as well. */
  readonly ownGroup?: boolean
  /** Runs it as it stands in `src`, for tests that need none of its pages. */
  readonly fromSource?: boolean
}

const READY = /(http:\/\/127\.0\.0\.1:(\d+)\/\?key=([\w-]+)[\w&=%-]*).*\n/

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

/** Asks the host what it holds. */
function askHeld(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (bytes) => resolve(Math.round(Number(bytes) / 10_000) / 100))
    child.send('held', (error) => error && reject(error))
  })
}

/** Starts the built host (`out/main/serve.js`) and waits for its one line. */
export async function launchServe(options: ServeProcessOptions): Promise<ServeProcess> {
  const { BATON_HOME: _home, npm_lifecycle_event: _event, ...env } = process.env
  // Windows knows no groups: there only the host itself is ended.
  const ownGroup = options.ownGroup === true && process.platform !== 'win32'
  const args = [
    '--import',
    guard,
    options.fromSource ? source : built,
    '--serve',
    '--port',
    '0',
    '--home',
    options.home,
  ]
  // What a host holds is counted without what a witness holds besides.
  if (options.counted) args.unshift('--import', teller)
  else if (process.env.BATON_WITNESS !== undefined) args.unshift('--import', witness)
  if (!options.opensWindow) args.push('--no-open')
  const child = spawn(process.execPath, [...args, ...(options.args ?? [])], {
    cwd: options.cwd ?? root,
    env: { ...env, ...options.env },
    detached: ownGroup,
    stdio: ['ignore', 'pipe', 'pipe', ...(options.counted ? (['ipc'] as const) : [])],
  })
  let stdout = ''
  let stderr = ''
  child.stderr?.on('data', (data: Buffer) => {
    stderr += data.toString('utf8')
  })
  const match = await new Promise<RegExpExecArray>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      stdout += data.toString('utf8')
      const found = READY.exec(stdout)
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The host ended with ${code} before it was ready.\n${stderr}`)))
  })
  const [, address = '', port = '', key = ''] = match
  return {
    address,
    key,
    port: Number(port),
    pid: child.pid ?? 0,
    held: () => askHeld(child),
    stdout: () => stdout,
    stderr: () => stderr,
    async stop(signal = 'SIGINT') {
      child.kill(signal)
      const code = await ended(child)
      const outgoing = stderr.split('\n').filter((line) => line.startsWith('OUTGOING'))
      if (outgoing.length > 0) throw new Error(`The host reached for the network: ${outgoing.join('; ')}`)
      return code
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      if (ownGroup) process.kill(-(child.pid ?? 0), 'SIGKILL')
      else child.kill('SIGKILL')
      await ended(child)
    },
  }
}
