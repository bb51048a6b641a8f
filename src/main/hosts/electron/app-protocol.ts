/** The `app:` scheme: serves the built pages out of one folder and nothing else. Must be announced before Electron is ready. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CustomScheme } from 'electron'
import { contentTypeOf } from '../../pages/content-type.ts'
import { pageHeaders } from '../../pages/page-headers.ts'
import { inPageLanguage } from '../../pages/page-language.ts'
import { readPagePath } from '../../pages/page-path.ts'
import { codeOf } from '../../store/error-code.ts'
import { APP_HOST, APP_SCHEME, readUrl } from './app-origin.ts'

/** A standard, secure scheme: pages get an origin of their own and may fetch from it. It does not bypass the CSP. */
export const APP_SCHEME_RIGHTS: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

/** The file that an address means, as names below the folder of the pages; null for any other address. */
export function readAppAddress(address: string): readonly string[] | null {
  // The URL parser turns backslashes and dotted names into plain paths: what was asked for is looked at first.
  if (/\\|%5c|%00|\0/i.test(address) || /(^|\/)(\.|%2e){1,2}(\/|$|[?#])/i.test(address)) return null
  const url = readUrl(address)
  if (url === null || url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null
  return readPagePath(url.pathname)
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'EISDIR'].includes(codeOf(error))
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | null, type: string): Response {
  return new Response(body, { status, headers: pageHeaders(type) })
}

/** The handler for the scheme. Answers every request; never reads outside `folder`. */
export function servePages(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const plain = 'text/plain; charset=utf-8'
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, null, plain)
    const names = readAppAddress(request.url)
    if (names === null) return answer(404, null, plain)
    try {
      const bytes = await readFile(join(folder, ...names))
      const type = contentTypeOf(names.at(-1) ?? '') ?? plain
      const page = type.startsWith('text/html') ? Buffer.from(inPageLanguage(bytes.toString('utf8'))) : bytes
      return answer(200, request.method === 'HEAD' ? null : new Uint8Array(page), type)
    } catch (error) {
      return answer(isMissing(error) ? 404 : 500, null, plain)
    }
  }
}
