/** Builds the bare tldraw page and serves it on 127.0.0.1, with one map at a time. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

export interface BareServer {
  readonly address: string
  /** What `map.json` and `snapshot.json` hold from now on. */
  offer(files: Readonly<Record<string, string>>): void
  close(): Promise<void>
}

/** `outDir` is emptied. */
export async function serveBarePage(outDir: string): Promise<BareServer> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 10_000 },
  })
  let offered: Readonly<Record<string, string>> = {}
  const server = createServer((request, response) => {
    const path = URL.parse(request.url ?? '/', 'http://127.0.0.1')?.pathname ?? '/'
    const name = path === '/' ? 'index.html' : path.slice(1)
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    const text = offered[name]
    const file = join(outDir, normalize(`/${name}`))
    if (text !== undefined) response.writeHead(200, { 'content-type': type }).end(text)
    else if (existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, { 'content-type': type })
      createReadStream(file).pipe(response)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    offer(files) {
      offered = files
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
