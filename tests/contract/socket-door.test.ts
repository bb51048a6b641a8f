/** The door of the browser host: who may come in over HTTP and over the socket, and what ends a line. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import type { Calls, Handlers } from '#shared/contract/index.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { makeKeys } from '../../src/main/hosts/serve/access.ts'
import { SERVE_LIMITS } from '../../src/main/hosts/serve/limits.ts'
import { takeSecondName } from '../../src/main/hosts/serve/second-name.ts'
import { type RunningServer, startServer } from '../../src/main/hosts/serve/server.ts'
import { smallApp } from '../helpers/small-app.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const folder = tempFolder()
const renderer = join(folder, 'renderer')
mkdirSync(join(renderer, 'assets'), { recursive: true })
writeFileSync(join(renderer, 'index.html'), '<title>facilitator page</title>')
writeFileSync(join(renderer, 'audience.html'), '<title>audience page</title>')
writeFileSync(join(renderer, 'assets', 'index-abc123.js'), 'export {}')
writeFileSync(join(folder, 'secret.json'), '{"secret":true}')
symlinkSync(join(folder, 'secret.json'), join(renderer, 'assets', 'link.json'))

const keys = makeKeys()
const closing: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function serve(handlers: Partial<Handlers<Calls>> = {}) {
  const app = smallApp({
    'settings.get': () => ({ ...DEFAULT_SETTINGS, theme: 'light', textSize: 'normal' }),
    ...handlers,
  })
  const server = await startServer({ app, renderer, port: 0, keys })
  closing.push(() => server.close())
  return { app, server }
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: string
}

/** A request as written, without any client's tidying of paths. */
function ask(server: RunningServer, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

interface Visit {
  readonly key?: string
  readonly window?: string
  readonly origin?: string | null
  readonly host?: string
  readonly path?: string
}

/** A window at the socket: what it was told, and how its line ended. */
function visit(server: RunningServer, { key, window = 'w1', origin, host, path = '/socket' }: Visit = {}) {
  const query = new URLSearchParams({ key: key ?? keys.facilitator, window })
  const headers: Record<string, string> = {}
  if (host !== undefined) headers.host = host
  if (origin !== null) headers.origin = origin ?? `http://127.0.0.1:${server.port}`
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}?${query}`, { headers })
  closing.push(() => socket.terminate())
  const told: Record<string, unknown>[] = []
  const waiting = new Set<() => void>()
  let ended: number | 'rejected' | null = null
  const look = () => {
    for (const check of [...waiting]) check()
  }
  socket.on('message', (data) => {
    told.push(JSON.parse(String(data)))
    look()
  })
  socket.on('close', (code) => {
    ended ??= code
    look()
  })
  socket.on('unexpected-response', (_request, response) => {
    ended = response.statusCode === 403 ? 'rejected' : null
    response.resume()
    look()
  })
  socket.on('error', () => undefined)
  function until<T>(find: () => T | undefined | null): Promise<T> {
    return new Promise((resolve) => {
      const check = () => {
        const found = find()
        if (found === undefined || found === null) return
        waiting.delete(check)
        resolve(found)
      }
      waiting.add(check)
      check()
    })
  }
  return {
    socket,
    told,
    send: (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    /** The next message that fits, those already told included. */
    hears: (fits: Record<string, unknown>) =>
      until(() => told.find((message) => Object.entries(fits).every(([name, value]) => message[name] === value))),
    ends: () => until(() => ended),
  }
}

describe('pages', () => {
  test('each page opens with its own key only', async () => {
    const { server } = await serve()
    const status = async (path: string) => (await ask(server, path)).status
    expect(await status(`/?key=${keys.facilitator}`)).toBe(200)
    expect(await status(`/index.html?key=${keys.facilitator}&workshop=abc`)).toBe(200)
    expect(await status(`/audience.html?key=${keys.audience}`)).toBe(200)
    for (const path of [
      '/',
      '/?key=',
      '/?key=wrong',
      `/?key=${keys.facilitator}x`,
      `/?key=${keys.audience}`,
      `/audience.html?key=${keys.facilitator}`,
      '/audience.html',
      `/?KEY=${keys.facilitator}`,
    ]) {
      expect(await status(path), path).toBe(403)
    }
  })

  test('a refused page is a plain sentence and gives nothing away', async () => {
    const { server } = await serve()
    const { body, headers } = await ask(server, '/?key=wrong')
    expect(body).toContain('the full address that Baton printed')
    expect(body).not.toContain(keys.facilitator)
    expect(headers['content-type']).toContain('text/html')
  })

  test('no other spelling of a page gets round its key', async () => {
    const { server } = await serve()
    for (const path of [
      '/./index.html',
      '//index.html',
      '/%69ndex.html',
      '/INDEX.HTML',
      '/assets/../index.html',
      '/index.html/',
    ]) {
      const { status, body } = await ask(server, path)
      expect(status, path).toBeGreaterThanOrEqual(400)
      expect(body).not.toContain('facilitator page')
    }
  })

  test('their files need no key, are never guessed and never leave the folder', async () => {
    const { server } = await serve()
    const script = await ask(server, '/assets/index-abc123.js')
    expect(script.status).toBe(200)
    expect(script.headers['content-type']).toContain('text/javascript')
    expect(script.headers['cache-control']).toContain('immutable')
    for (const path of [
      '/../secret.json',
      '/assets/../../secret.json',
      '/%2e%2e/secret.json',
      '/..%2fsecret.json',
      '/..%5csecret.json',
      '/assets/link.json',
      '/assets',
      '/assets/',
      '/missing.js',
      '/%00',
      '/%',
      '/C:/secret.json',
    ]) {
      const { status, body } = await ask(server, path)
      expect(status, path).toBe(404)
      expect(body).not.toContain('secret":true')
    }
  })

  test('the room’s page comes under another name of this machine, unless that belongs to somebody else', async () => {
    const { server } = await serve()
    expect(server.roomOrigin).toBe(`http://localhost:${server.port}`)
    const page = await fetch(`${server.roomOrigin}/audience.html?key=${keys.audience}`)
    expect(await page.text()).toContain('audience page')
    expect(page.headers.get('cross-origin-opener-policy')).toBe('unsafe-none')
    const taken = await takeSecondName(createServer(), server.port, SERVE_LIMITS)
    closing.push(() => taken.close())
    const other = await fetch(`http://[::1]:${server.port}/`).catch(() => null)
    if (other !== null) expect(taken.origin).toBe(`http://127.0.0.1:${server.port}`)
  })

  test('every answer carries the headers, and the policy names no other host', async () => {
    const { server } = await serve()
    for (const path of [`/?key=${keys.facilitator}`, '/', '/assets/index-abc123.js', '/missing.js']) {
      const { headers } = await ask(server, path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain(`ws://127.0.0.1:${server.port}`)
      expect(policy.match(/[a-z]+:\/\/[^\s;]+/g)).toEqual([`ws://127.0.0.1:${server.port}`])
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      // A page of ours may open the room's, which comes under another name; what nobody needs a key for opens nothing.
      const opener = path.includes('key=') ? 'same-origin-allow-popups' : 'same-origin'
      expect(headers['cross-origin-opener-policy']).toBe(opener)
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  test('answers under its own name only', async () => {
    const { server } = await serve()
    const path = `/?key=${keys.facilitator}`
    expect((await ask(server, path, { host: `localhost:${server.port}` })).status).toBe(200)
    for (const host of ['evil.example', `evil.example:${server.port}`, '127.0.0.1', `127.0.0.1:${server.port + 1}`]) {
      const { status, body } = await ask(server, path, { host })
      expect(status, host).toBeGreaterThanOrEqual(400)
      expect(body).not.toContain('facilitator page')
    }
  })

  test('only reads: other methods are refused', async () => {
    const { server } = await serve()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(server, `/?key=${keys.facilitator}`, {}, method)).status).toBe(405)
    }
    const head = await ask(server, `/?key=${keys.facilitator}`, {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.body).toBe('')
  })
})

describe('the socket', () => {
  test('answers calls of a window with the key, matched by id', async () => {
    const { server } = await serve()
    const window = visit(server)
    await window.hears({ state: 'ready' })
    window.send({ id: 7, call: 'settings.get', input: {} })
    expect(await window.hears({ id: 7 })).toEqual({
      id: 7,
      result: { ok: true, value: { ...DEFAULT_SETTINGS, theme: 'light', textSize: 'normal' } },
    })
  })

  test('a wrong key closes the line', async () => {
    const { server } = await serve()
    for (const key of ['wrong', '', `${keys.facilitator}x`]) {
      const window = visit(server, { key })
      expect(await window.ends()).toBe(4403)
      expect(window.told).toEqual([])
    }
  })

  test('another Origin, none, another Host and another path are rejected before there is a line', async () => {
    const { server } = await serve()
    const port = server.port
    const strangers: Visit[] = [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: null },
      { origin: `https://127.0.0.1:${port}` },
      { origin: `http://127.0.0.1:${port + 1}` },
      { host: `evil.example:${port}` },
      { path: '/other' },
    ]
    for (const stranger of strangers) {
      expect(await visit(server, stranger).ends(), JSON.stringify(stranger)).toBe('rejected')
    }
    const own = visit(server, { origin: `http://localhost:${port}`, host: `localhost:${port}` })
    await own.hears({ state: 'ready' })
  })

  test('a malformed message closes the line and harms no other', async () => {
    const { server } = await serve()
    const room = visit(server, { key: keys.audience })
    await room.hears({ state: 'ready' })
    for (const message of [
      '',
      'no json',
      '[]',
      '{}',
      '{"id":-1,"call":"x"}',
      '{"id":1,"call":5}',
      '{"id":1,"call":"a","input":{},"more":1}',
    ]) {
      const window = visit(server)
      await window.hears({ state: 'ready' })
      window.send(message)
      expect(await window.ends(), message).toBe(4400)
    }
    const binary = visit(server)
    await binary.hears({ state: 'ready' })
    binary.socket.send(Buffer.from('{"id":1,"call":"settings.get","input":{}}'))
    expect(await binary.ends()).toBe(4400)
    room.send({ id: 1, call: 'settings.get', input: {} })
    await room.hears({ id: 1 })
  })

  test('a message over the limit closes the line and the next window is served', async () => {
    const { server, app } = await serve()
    const window = visit(server)
    await window.hears({ state: 'ready' })
    window.send(JSON.stringify({ id: 1, call: 'settings.get', input: 'x'.repeat(LIMITS.messageBytes) }))
    expect(await window.ends()).toBe(1009)
    const next = visit(server, { window: 'w2' })
    await next.hears({ state: 'ready' })
    expect(app.log).toEqual([])
  })

  test('the audience hears of scenes and of nothing else, and may only look', async () => {
    const { server, app } = await serve({ 'library.list': () => ({ workshops: [], broken: [], deleted: [] }) })
    const room = visit(server, { key: keys.audience })
    const facilitator = visit(server)
    await Promise.all([room.hears({ state: 'ready' }), facilitator.hears({ state: 'ready' })])
    app.bus.emit('library.changed', {})
    app.bus.emit('audience.sceneChanged', { kind: 'title', title: 'T', subtitle: '' })
    await Promise.all([room.hears({ event: 'audience.sceneChanged' }), facilitator.hears({ event: 'library.changed' })])
    expect(room.told.map((message) => message.event).filter(Boolean)).toEqual(['audience.sceneChanged'])
    room.send({ id: 1, call: 'library.list', input: {} })
    expect(await room.hears({ id: 1 })).toMatchObject({ result: { ok: false, error: { code: 'call-forbidden' } } })
    room.send({ takeOver: true })
    expect(await room.ends()).toBe(4400)
    expect(facilitator.socket.readyState).toBe(WebSocket.OPEN)
  })

  test('there may be any number of audience windows', async () => {
    const { server, app } = await serve()
    const rooms = Array.from({ length: 5 }, () => visit(server, { key: keys.audience }))
    await Promise.all(rooms.map((room) => room.hears({ state: 'ready' })))
    app.bus.emit('audience.sceneChanged', { kind: 'blank' })
    await Promise.all(rooms.map((room) => room.hears({ event: 'audience.sceneChanged' })))
  })
})

describe('the seat of the facilitator', () => {
  test('a second window is told so, its calls wait outside, and it hears no events', async () => {
    const { server, app } = await serve()
    const first = visit(server, { window: 'first' })
    await first.hears({ state: 'ready' })
    const second = visit(server, { window: 'second' })
    await second.hears({ state: 'occupied' })
    second.send({ id: 1, call: 'settings.get', input: {} })
    expect(await second.hears({ id: 1 })).toMatchObject({ result: { ok: false, error: { code: 'connection-lost' } } })
    app.bus.emit('library.changed', {})
    await first.hears({ event: 'library.changed' })
    expect(second.told.some((message) => 'event' in message)).toBe(false)
  })

  test('a take-over lets the first window flush, then tells it that it was replaced; it may take back', async () => {
    const { server } = await serve({ 'shell.flushed': () => null })
    const first = visit(server, { window: 'first' })
    await first.hears({ state: 'ready' })
    const second = visit(server, { window: 'second' })
    await second.hears({ state: 'occupied' })
    second.send({ takeOver: true })
    await first.hears({ event: 'shell.flushRequested' })
    expect(second.told.some((message) => message.state === 'ready')).toBe(false)
    first.send({ id: 1, call: 'shell.flushed', input: {} })
    await second.hears({ state: 'ready' })
    await first.hears({ state: 'replaced' })
    first.send({ takeOver: true })
    await second.hears({ event: 'shell.flushRequested' })
    second.send({ id: 1, call: 'shell.flushed', input: {} })
    await second.hears({ state: 'replaced' })
  })

  test('a window that is gone is not waited for', async () => {
    const { server } = await serve()
    const first = visit(server, { window: 'first' })
    await first.hears({ state: 'ready' })
    const second = visit(server, { window: 'second' })
    await second.hears({ state: 'occupied' })
    second.send({ takeOver: true })
    await first.hears({ event: 'shell.flushRequested' })
    first.socket.terminate()
    await second.hears({ state: 'ready' })
  })

  test('a reload is the same window and sits down at once', async () => {
    const { server } = await serve()
    const before = visit(server, { window: 'same' })
    await before.hears({ state: 'ready' })
    const after = visit(server, { window: 'same' })
    await after.hears({ state: 'ready' })
    expect(await before.ends()).toBe(1000)
    after.send({ id: 1, call: 'settings.get', input: {} })
    await after.hears({ id: 1 })
  })

  test('what arrives before any window is there waits for the first one', async () => {
    const { server } = await serve()
    server.tellFacilitator('library.fileArrived', { file: 'token-12345', name: 'a.baton' })
    const window = visit(server)
    await window.hears({ event: 'library.fileArrived' })
    expect(window.told.filter((message) => message.event === 'library.fileArrived')).toHaveLength(1)
  })

  test('closing lets the window flush first, then ends every line', async () => {
    const { server } = await serve({ 'shell.flushed': () => null })
    const window = visit(server)
    const room = visit(server, { key: keys.audience })
    await Promise.all([window.hears({ state: 'ready' }), room.hears({ state: 'ready' })])
    const closed = server.close()
    await window.hears({ event: 'shell.flushRequested' })
    window.send({ id: 1, call: 'shell.flushed', input: {} })
    await closed
    expect(await window.ends()).toBe(4410)
    expect(await room.ends()).toBe(4410)
    await expect(ask(server, '/')).rejects.toThrow()
  })
})

test('a port in use is said as the system says it', async () => {
  const { server } = await serve()
  await expect(startServer({ app: smallApp({}), renderer, port: server.port, keys })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
