/**
 * Answers requests over HTTP: the two pages for who has their key, the files of the pages for everybody on this machine
 * (they hold no data), and a plain sentence for everything else.
 */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { Role } from '#shared/contract/call.ts'
import { t } from '#shared/text/text.ts'
import { contentTypeOf } from '../../pages/content-type.ts'
import { findPageFile } from '../../pages/find-page-file.ts'
import { pageHeaders } from '../../pages/page-headers.ts'
import { inPageLanguage, pageLanguage } from '../../pages/page-language.ts'
import { readPagePath } from '../../pages/page-path.ts'
import { isOwnHost, type Keys, roleOfKey } from './access.ts'

export interface PageOptions {
  /** Folder of the built pages. */
  readonly folder: string
  readonly port: number
  readonly keys: Keys
}

/** Whose key opens which page. The projector's page never accepts the facilitator's key: it would show it to the room. */
const PAGES: Readonly<Record<string, Role>> = { 'index.html': 'facilitator', 'audience.html': 'audience' }

/**
 * The room's page comes under another name, and the facilitator's keeps hold of it all the same: it leads it back when it has
 * died. No other page keeps hold of either: none knows the keys.
 */
const HOLD: Readonly<Record<Role, string>> = { facilitator: 'same-origin-allow-popups', audience: 'unsafe-none' }

interface Answer {
  readonly response: ServerResponse
  /** The checked Host header. */
  readonly host: string
}

/** The look of a page that says one sentence: the app's own files are for who has a key. */
const PLAIN_STYLE =
  'body{max-width:36rem;margin:24vh auto 0;padding:0 1.5rem;color:#16232b;background:#f1f5f9;font:1.125rem/1.6 system-ui,sans-serif}'

function sayPlainly({ response, host }: Answer, status: number, sentence: string): void {
  const body = `<!doctype html><html ${pageLanguage()}><meta charset="utf-8"><title>${t('launch.page.title')}</title><style>${PLAIN_STYLE}</style><h1>${t('launch.page.title')}</h1><p>${sentence}</p></html>`
  response.writeHead(status, {
    ...pageHeaders('text/html; charset=utf-8', `ws://${host}`),
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}

/** Resolves when the answer has begun; a file is still being sent. */
export async function answerPageRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: PageOptions,
): Promise<void> {
  const own = `127.0.0.1:${options.port}`
  const host = request.headers.host
  if (host === undefined || !isOwnHost(host, options.port)) {
    return sayPlainly({ response, host: own }, 403, t('launch.page.wrongHost'))
  }
  const answer = { response, host }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    // Whatever it still sends is not waited for.
    response.setHeader('connection', 'close')
    return sayPlainly(answer, 405, t('launch.page.missing'))
  }
  const [pathname = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const names = readPagePath(pathname)
  const name = names?.join('/') ?? ''
  const type = contentTypeOf(name)
  if (!names || !type) return sayPlainly(answer, 404, t('launch.page.missing'))
  const page = type.startsWith('text/html')
  const role = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined
  if (page) {
    if (!role) return sayPlainly(answer, 404, t('launch.page.missing'))
    if (roleOfKey(new URLSearchParams(query).get('key'), options.keys) !== role) {
      return sayPlainly(answer, 403, t('launch.page.forbidden'))
    }
  }
  const file = await findPageFile(options.folder, names)
  if (!file) return sayPlainly(answer, 404, page ? t('launch.page.notBuilt') : t('launch.page.missing'))
  const html = page ? Buffer.from(inPageLanguage(await readFile(file.path, 'utf8'))) : null
  response.writeHead(200, {
    ...pageHeaders(type, `ws://${host}`),
    ...(role === undefined ? {} : { 'cross-origin-opener-policy': HOLD[role] }),
    'content-length': html?.length ?? file.bytes,
    // Names below assets/ carry a hash of their content.
    'cache-control': names[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  if (html !== null) {
    response.end(html)
    return
  }
  // A window that goes away in the middle of a file is no failure of ours.
  pipeline(createReadStream(file.path), response, () => undefined)
}
