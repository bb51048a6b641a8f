/** Which files the `app:` scheme serves: nothing outside the folder of the pages, however the address is written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAppAddress, servePages } from '../../../src/main/hosts/electron/app-protocol.ts'
import { contentTypeOf } from '../../../src/main/pages/content-type.ts'
import { contentSecurityPolicy } from '../../../src/main/pages/page-headers.ts'
import { readPagePath } from '../../../src/main/pages/page-path.ts'

describe('an address', () => {
  test.each([
    ['app://baton/', ['index.html']],
    ['app://baton/index.html', ['index.html']],
    ['app://baton/index.html?workshop=abc#there', ['index.html']],
    ['app://baton/assets/index-Ab_1-2.js', ['assets', 'index-Ab_1-2.js']],
    ['app://baton/assets/a%20b.svg', ['assets', 'a b.svg']],
  ] as const)('%s means a file', (address, names) => {
    expect(readAppAddress(address)).toEqual(names)
  })

  test.each([
    'app://baton/../package.json',
    'app://baton/%2e%2e/package.json',
    'app://baton/%2E%2E/package.json',
    'app://baton/.%2e/package.json',
    'app://baton/..%2fpackage.json',
    'app://baton/%2e%2e%2fpackage.json',
    'app://baton/%252e%252e%252fpackage.json',
    'app://baton/assets/../../package.json',
    'app://baton/assets/./x.js',
    'app://baton/..\\package.json',
    'app://baton/..%5cpackage.json',
    'app://baton/assets\\x.js',
    'app://baton/C:/Windows/win.json',
    'app://baton/C%3A/Windows/win.json',
    'app://baton//etc/x.json',
    'app://baton///host/share/x.json',
    'app://baton/x.js%00.png',
    'app://baton/%00',
    'app://baton/x.js\0.png',
    'app://baton/x.js%0a',
    'app://baton/x.js::$DATA',
    'app://baton/con.js',
    'app://baton/nul',
    'app://baton/x.js.',
    'app://baton/x.js%20',
    'app://baton/.env',
    'app://baton/.git/config.json',
    'app://baton/assets/',
    'app://baton/%',
    'app://baton/%ff.js',
    'app://baton/secret.key',
    'app://baton/database.baton',
    'app://other/index.html',
    'app://baton.example/index.html',
    'app://baton@other/index.html',
    'app://user@baton/index.html',
    'app://baton:1/index.html',
    'app:index.html',
    'file:///index.html',
    'http://baton/index.html',
    `app://baton/${'a'.repeat(1200)}.js`,
    '',
  ])('%s means nothing', (address) => {
    expect(readAppAddress(address)).toBeNull()
  })

  test('of the path alone is refused in the same ways', () => {
    expect(readPagePath('/assets/x.js')).toEqual(['assets', 'x.js'])
    for (const path of ['', 'x.js', '/../x.js', '/%2e%2e/x.js', '/a\\b.js', '/%', '/x', '/a//b.js']) {
      expect(readPagePath(path)).toBeNull()
    }
  })

  test('has a content type by its ending or none at all', () => {
    expect(contentTypeOf('INDEX.HTML')).toBe('text/html; charset=utf-8')
    expect(contentTypeOf('inter.woff2')).toBe('font/woff2')
    expect(contentTypeOf('x.constructor')).toBeNull()
    expect(contentTypeOf('html')).toBeNull()
    expect(contentTypeOf('.html')).toBeNull()
  })
})

describe('the handler', () => {
  const outside = mkdtempSync(join(tmpdir(), 'baton-pages-'))
  const folder = join(outside, 'renderer')
  const serve = servePages(folder)

  beforeAll(() => {
    mkdirSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), '<p>home</p>')
    writeFileSync(join(folder, 'assets', 'x.js'), 'export {}')
    writeFileSync(join(outside, 'package.json'), '{"secret":true}')
    mkdirSync(join(folder, 'folder.js'))
  })
  afterAll(() => {
    rmSync(outside, { recursive: true, force: true })
  })

  test('serves a page with its policy and its type', async () => {
    const reply = await serve(new Request('app://baton/index.html'))
    expect(reply.status).toBe(200)
    expect(await reply.text()).toBe('<p>home</p>')
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(reply.headers.get('content-security-policy')).toBe(contentSecurityPolicy())
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('answers HEAD without a body', async () => {
    const reply = await serve(new Request('app://baton/assets/x.js', { method: 'HEAD' }))
    expect([reply.status, await reply.text()]).toEqual([200, ''])
  })

  test.each([
    ['app://baton/missing.js', 'GET', 404],
    ['app://baton/folder.js', 'GET', 404],
    ['app://baton/..%2fpackage.json', 'GET', 404],
    ['app://elsewhere/index.html', 'GET', 404],
    ['app://baton/index.html', 'POST', 405],
    ['app://baton/index.html', 'DELETE', 405],
  ])('answers %s (%s) with %i and nothing else', async (address, method, status) => {
    const reply = await serve(new Request(address, { method }))
    expect(reply.status).toBe(status)
    expect(await reply.text()).toBe('')
    expect(reply.headers.get('content-security-policy')).toBe(contentSecurityPolicy())
  })
})

describe('the policy of the pages', () => {
  test('allows what the canvas needs and no other host', () => {
    const policy = contentSecurityPolicy()
    expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe-eval/)
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' data: blob:",
        "media-src 'self' blob: data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-src 'none'",
        "object-src 'none'",
      ]),
    )
  })
})
