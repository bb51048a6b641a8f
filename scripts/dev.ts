/**
 * `npm run dev`: the browser host with hot reload. Vite serves the pages and passes the socket on to the core, which runs
 * from source and is started anew when a file of it changes; the page reconnects by itself, because its key stays.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createServer as createPortProbe } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'vite'
import { SOCKET_PATH } from '#shared/contract/wire.ts'
import { renderer } from '../electron.vite.config.ts'
import { makeKeys } from '../src/main/hosts/serve/access.ts'
import { root } from './child.ts'

const keys = makeKeys()

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createPortProbe()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts the core and waits until it is ready or has ended. */
async function startCore(port: number, origin: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [join(root, 'scripts', 'dev-core.ts'), ...process.argv.slice(2), '--serve', '--no-open', '--port', String(port)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, BATON_DEV_CORE: JSON.stringify({ keys, origin }) },
    },
  )
  await new Promise((resolve) => {
    child.stdout.once('data', resolve)
    child.once('exit', resolve)
  })
  return child
}

function stop(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  return ended
}

const port = await freePort()
const vite = await createServer({
  ...renderer,
  configFile: false,
  server: {
    host: '127.0.0.1',
    proxy: { [SOCKET_PATH]: { target: `ws://127.0.0.1:${port}`, ws: true, changeOrigin: true } },
  },
})
await vite.listen()
const origin = (vite.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
let core = await startCore(port, origin)
process.stdout.write(`Baton is ready at ${origin}/?key=${keys.facilitator}\n`)

/** Changes while a restart is under way lead to one more. */
let restarting: Promise<void> | null = null
let again = false
let ending = false

async function restart(): Promise<void> {
  do {
    again = false
    await stop(core)
    if (ending) return
    core = await startCore(port, origin)
    process.stderr.write('The core was started anew.\n')
  } while (again)
}

for (const folder of ['main', 'shared']) {
  watch(join(root, 'src', folder), { recursive: true }, () => {
    if (restarting) again = true
    else {
      restarting = restart().finally(() => {
        restarting = null
      })
    }
  })
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    ending = true
    void Promise.all([restarting, stop(core), vite.close()]).then(() => process.exit(0))
  })
}
