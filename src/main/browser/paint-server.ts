/**
 * What a browser that paints maps is given and gives back: a server on this machine only, for the time of one job. Whoever has
 * not got the key gets the files of the page, which hold no data, and nothing of the workshop.
 */
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { PAINT_PATHS, type PaintJob } from '#shared/contract/paint-page.ts'
import { Refusal } from '../core/refusal.ts'
import { contentTypeOf } from '../pages/content-type.ts'
import { findPageFile } from '../pages/find-page-file.ts'
import { pageHeaders } from '../pages/page-headers.ts'
import { inPageLanguage } from '../pages/page-language.ts'
import { readPagePath } from '../pages/page-path.ts'

/** A picture that lies on the map. */
export interface PictureOnMap {
  readonly type: string
  readonly bytes: Uint8Array
}

export interface PaintServerOptions {
  /** Folder of the built pages. */
  readonly pages: string
  readonly job: PaintJob
  /** Null where the workshop has no such picture. */
  readonly readPicture: (hash: string) => Promise<PictureOnMap | null>
}

export interface PaintServer {
  /** The page with its key. */
  readonly address: string
  /** One picture for each part; null where nothing of it is on the map. Refuses `paint-failed` with what the page says. */
  readonly painted: Promise<readonly (Uint8Array | null)[]>
  close(): void
}

/** It listens when this resolves. */
export async function startPaintServer({ pages, job, readPicture }: PaintServerOptions): Promise<PaintServer> {
  const key = randomBytes(24).toString('base64url')
  const pictures = new Map<number, Uint8Array | null>()
  let resolve = (_: readonly (Uint8Array | null)[]) => {}
  let reject = (_: Refusal) => {}
  const painted = new Promise<readonly (Uint8Array | null)[]>((...settle) => {
    ;[resolve, reject] = settle
  })
  // Whoever waits for it may have given up before.
  painted.catch(() => undefined)
  let port = 0

  function say(response: ServerResponse, status: number, { type, bytes }: PictureOnMap): void {
    response.writeHead(status, { ...pageHeaders(type), 'content-length': bytes.length, 'cache-control': 'no-store' })
    response.end(bytes)
  }
  const nothing = (response: ServerResponse, status: number) =>
    say(response, status, { type: 'text/plain', bytes: new Uint8Array() })

  async function answerFile(response: ServerResponse, path: string): Promise<void> {
    const names = readPagePath(path)
    const type = contentTypeOf(path)
    const file = names === null || type === null ? null : await findPageFile(pages, names)
    if (file === null || type === null) return nothing(response, 404)
    if (type.startsWith('text/html')) {
      const page = inPageLanguage(await readFile(file.path, 'utf8'))
      return say(response, 200, { type, bytes: new TextEncoder().encode(page) })
    }
    response.writeHead(200, { ...pageHeaders(type), 'content-length': file.bytes })
    await pipeline(createReadStream(file.path), response)
  }

  async function take(request: IncomingMessage, path: string): Promise<void> {
    const body = new Uint8Array(await buffer(request))
    if (path === PAINT_PATHS.failed) {
      reject(new Refusal('paint-failed', { reason: Buffer.from(body).toString('utf8').slice(0, 200) }))
      return
    }
    if (!path.startsWith(PAINT_PATHS.painted)) return
    pictures.set(Number(path.slice(PAINT_PATHS.painted.length)), body.length === 0 ? null : body)
    if (job.parts.every((_, at) => pictures.has(at))) resolve(job.parts.map((_, at) => pictures.get(at) ?? null))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '/', query = ''] = (request.url ?? '/').split('?', 2)
    if (request.headers.host !== `127.0.0.1:${port}`) return nothing(response, 403)
    const path = pathname.slice(1)
    if (!path.startsWith('work/')) return await answerFile(response, pathname)
    if (new URLSearchParams(query).get('key') !== key) return nothing(response, 403)
    if (request.method === 'POST') {
      await take(request, path)
      return nothing(response, 200)
    }
    if (path === PAINT_PATHS.job) {
      return say(response, 200, { type: 'application/json', bytes: Buffer.from(JSON.stringify(job)) })
    }
    const picture = path.startsWith(PAINT_PATHS.picture)
      ? await readPicture(path.slice(PAINT_PATHS.picture.length))
      : null
    if (picture === null) return nothing(response, 404)
    say(response, 200, picture)
  }

  const http = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((listening, failed) => {
    http.once('error', failed)
    http.listen(0, '127.0.0.1', listening)
  })
  port = (http.address() as AddressInfo).port
  return {
    address: `http://127.0.0.1:${port}/paint.html?key=${key}`,
    painted,
    close() {
      http.close()
      http.closeAllConnections()
    },
  }
}
