/** The door of the browser host against clients that are slow, broken, greedy or hostile: byte by byte, over plain sockets. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import type { Calls, Handlers } from '#shared/contract/index.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { makeKeys } from '../../src/main/hosts/serve/access.ts'
import { SERVE_LIMITS, type ServeLimits } from '../../src/main/hosts/serve/limits.ts'
import { startServer } from '../../src/main/hosts/serve/server.ts'
import { pageHeaders } from '../../src/main/pages/page-headers.ts'
import { smallApp } from '../helpers/small-app.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const folder = tempFolder()
const renderer = join(folder, 'renderer')
mkdirSync(join(renderer, 'assets'), { recursive: true })
for (const page of ['index.html', 'audience.html']) writeFileSync(join(renderer, page), '<title>a page of ours</title>')
writeFileSync(join(renderer, 'assets', 'large-abc.js'), 'x'.repeat(40_000_000))
writeFileSync(join(folder, 'secret.json'), '{"secret":true}')

const keys = makeKeys()
const closing: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** Times as short as they can be: who is to be dropped is dropped soon. */
const IMPATIENT: ServeLimits = { ...SERVE_LIMITS, headMs: 100, requestMs: 200, idleMs: 300 }

async function serve(limits: Partial<ServeLimits> = {}, handlers: Partial<Handlers<Calls>> = {}) {
  const app = smallApp({ 'settings.get': () => DEFAULT_SETTINGS, ...handlers })
  const server = await startServer({ app, renderer, port: 0, keys, limits: { ...SERVE_LIMITS, ...limits } })
  closing.push(() => server.close())
  return { app, port: server.port, host: `127.0.0.1:${server.port}` }
}

/** A client that sends bytes as they are. `ended`: all that it was told, once the other side has hung up. */
function raw(port: number): { readonly socket: Socket; readonly ended: Promise<string> } {
  const socket = connect(port, '127.0.0.1')
  closing.push(() => socket.destroy())
  let told = ''
  socket.setEncoding('latin1').on('data', (text) => {
    told += text
  })
  socket.on('error', () => undefined)
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve(told))) }
}

/** The whole answer to these bytes. */
async function answerTo(port: number, bytes: string): Promise<string> {
  const { socket, ended } = raw(port)
  socket.write(bytes, 'latin1')
  return await ended
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0)
}

interface Told {
  readonly id?: number
  readonly state?: string
  readonly result?: { readonly ok: boolean; readonly error?: { readonly code: string } }
}

/** A window at the socket, which has a seat. */
async function windowAt(host: string, role: 'facilitator' | 'audience') {
  const socket = new WebSocket(`ws://${host}/socket?key=${keys[role]}&window=${role}`, { origin: `http://${host}` })
  closing.push(() => socket.terminate())
  const told: Told[] = []
  const watchers = new Set<() => void>()
  socket.on('message', (data) => {
    told.push(JSON.parse(String(data)))
    for (const look of [...watchers]) look()
  })
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return
        watchers.delete(look)
        resolve()
      }
      watchers.add(look)
      look()
    })
  await until(() => told.some(({ state }) => state === 'ready'))
  return { socket, told, until, ended: new Promise<number>((resolve) => socket.once('close', resolve)) }
}

describe('a client that', () => {
  test.each([
    ['says nothing', ''],
    ['sends its head by drops', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-'],
    ['promises a body that never comes', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc'],
    ['begins a chunked body and stops', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab'],
    ['asks for a socket and stops in the middle', 'GET /socket HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgr'],
  ])('%s is dropped', async (_name, bytes) => {
    const { port } = await serve(IMPATIENT)
    const { socket, ended } = raw(port)
    socket.write(bytes)
    await ended
  })

  test('goes on sending drops is dropped all the same, and others are served meanwhile', async () => {
    const { port, host } = await serve(IMPATIENT)
    const { socket, ended } = raw(port)
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n')
    const drops = setInterval(() => socket.write('X-Drop: 1\r\n'), 10)
    closing.push(() => clearInterval(drops))
    expect((await fetch(`http://${host}/assets/none.js`)).status).toBe(404)
    expect([0, 408]).toContain(statusOf(await ended))
  })

  test('does not read its answer is dropped', async () => {
    const { port, host } = await serve(IMPATIENT)
    const { socket, ended } = raw(port)
    socket.pause()
    socket.write(`GET /assets/large-abc.js HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    // It notices only when it reads: the rest of the file never comes.
    await new Promise((resolve) => socket.once('connect', resolve))
    const other = await fetch(`http://${host}/assets/none.js`)
    expect(other.status).toBe(404)
    // As often as it takes for the idle one to be found out.
    for (let rounds = 0; rounds < 8; rounds += 1) await waitForIdle(port)
    socket.resume()
    expect((await ended).length).toBeLessThan(40_000_000)
  })

  test.each([
    ['speaks another language', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['sends noise', '\x00\xff\x00\xff\r\n\r\n'],
    ['sends no method', ' / HTTP/1.1\r\n\r\n'],
    ['sends a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n'],
    [
      'smuggles a second request',
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
    ],
    ['names two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n'],
    ['folds its headers', 'GET / HTTP/1.1\r\nHost: x\r\n\tmore: y\r\n\r\n'],
    ['ends its lines in its own way', 'GET / HTTP/1.1\rHost: x\r\r'],
    ['has more head than anybody needs', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('%s gets a plain refusal or none, and is dropped', async (_name, bytes) => {
    const { port } = await serve(IMPATIENT)
    const answer = await answerTo(port, bytes)
    expect([0, 400, 403, 405, 408, 431]).toContain(statusOf(answer))
    expect(answer).not.toContain('a page of ours')
  })

  test('comes when the house is full is not let in, and is when there is room again', async () => {
    const { port, host } = await serve({ connections: 3 })
    const guests = [raw(port), raw(port), raw(port)]
    await Promise.all(guests.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))
    expect(await raw(port).ended).toBe('')
    for (const { socket } of guests) socket.destroy()
    const asked = `GET /assets/none.js HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`
    let status = 0
    while (status === 0) status = statusOf(await answerTo(port, asked))
    expect(status).toBe(404)
  })
})

/** Resolves when a connection that says nothing, made now, was dropped: whoever was silent before it is gone too. */
async function waitForIdle(port: number): Promise<void> {
  const { socket, ended } = raw(port)
  socket.write('GET / HTTP/1.1\r\n')
  await ended
}

test('every answer has the headers, also to what is hardly a request', async () => {
  const { port, host } = await serve(IMPATIENT)
  const wanted = Object.keys(pageHeaders('text/plain'))
  for (const bytes of [
    `GET /?key=${keys.facilitator} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    `OPTIONS / HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: PUT\r\nConnection: close\r\n\r\n`,
    `GET /socket HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    'nonsense\r\n\r\n',
  ]) {
    const answer = (await answerTo(port, bytes)).toLowerCase()
    for (const name of wanted) expect(answer, `${bytes.slice(0, 40)} ${name}`).toContain(`\r\n${name}: `)
    expect(answer).not.toContain('access-control-allow')
    expect(answer).not.toContain('set-cookie')
  }
})

/** Every way of writing "one folder up, then the file" that servers have fallen for. */
function* climbs(): Generator<string> {
  const ups = [
    '..',
    '%2e%2e',
    '.%2e',
    '%2e.',
    '..%00',
    '..;',
    '....',
    '%252e%252e',
    '%c0%ae%c0%ae',
    '%u002e%u002e',
    '．．',
  ]
  const strokes = ['/', '%2f', '%5c', '\\', '//', '%252f', '%c0%af', '/./', '%2f%2e%2f', '／']
  const befores = ['/', '/assets/', '//', '/assets//', '/index.html/', '/C:/', '/file:///', '/%2e/']
  for (const before of befores) {
    for (const up of ups) for (const stroke of strokes) yield `${before}${up}${stroke}secret.json`
  }
}

test('no way of writing an address leads out of the pages', async () => {
  const { port, host } = await serve()
  const addresses = [
    ...climbs(),
    ...[
      '/secret.json',
      '*',
      'secret.json',
      '?',
      '#',
      '/%',
      '/%zz',
      '/%00secret.json',
      '/secret.json%00.js',
      '/con',
      '/nul.js',
    ],
    ...[
      'http://127.0.0.1/secret.json',
      `http://${host}/../secret.json`,
      'file:///etc/passwd',
      '/etc/passwd',
      '/proc/self/environ',
    ],
    ...[
      '/assets/large-abc.js/../../../secret.json',
      '/assets/large-abc.js::$DATA',
      '/INDEX~1.HTM',
      '/.env',
      '/assets/.git/config',
    ],
    `/${'../'.repeat(300)}secret.json`,
    `/${'a/'.repeat(2000)}secret.json`,
  ]
  // One line with all of them, as a client that keeps its connection would send them.
  const { socket, ended } = raw(port)
  const requests = addresses.map(
    (address) => `GET ${Buffer.from(address).toString('latin1')} HTTP/1.1\r\nHost: ${host}\r\n`,
  )
  const strange = addresses.filter((address) => !/^\/[\x21-\x7e]*$/.test(address))
  for (const [at, request] of requests.entries()) {
    if (!strange.includes(addresses[at] ?? '')) socket.write(`${request}\r\n`, 'latin1')
  }
  socket.write(`GET /assets/none.js HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  const told = await ended
  const statuses = [...told.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => match[1])
  expect(statuses).toHaveLength(addresses.length - strange.length + 1)
  expect([...new Set(statuses)].sort()).toEqual(['404'])
  for (const address of strange) {
    const answer = await answerTo(
      port,
      `GET ${Buffer.from(address).toString('latin1')} HTTP/1.0\r\nHost: ${host}\r\n\r\n`,
    )
    expect([400, 404], address).toContain(statusOf(answer))
    expect(answer).not.toContain('secret":true')
  }
  expect(told).not.toContain('secret":true')
  expect(told).not.toContain('a page of ours')
})

describe('the socket', () => {
  test('of somebody without the key answers nothing, whatever is sent', async () => {
    const { host } = await serve()
    for (const query of ['', '?key=', '?key=x', `?Key=${keys.facilitator}`, `?key=${keys.facilitator}%00`]) {
      const socket = new WebSocket(`ws://${host}/socket${query}`, { origin: `http://${host}` })
      closing.push(() => socket.terminate())
      const told: unknown[] = []
      socket.on('message', (data) => told.push(data))
      socket.once('open', () => socket.send(JSON.stringify({ id: 1, call: 'settings.get', input: {} })))
      expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(4403)
      expect(told).toEqual([])
    }
  })

  test.each([
    ['a frame that is not masked', [0x81, 0x02, 0x7b, 0x7d]],
    ['an unknown kind of frame', [0x8b, 0x80, 0, 0, 0, 0]],
    ['text that is no UTF-8', [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28]],
    ['a frame of more bytes than there are', [0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]],
    ['a compressed frame that nobody agreed on', [0xc1, 0x80, 0, 0, 0, 0]],
  ])('ends with %s, and the next window is served', async (_name, frame) => {
    const { port, host } = await serve()
    const { socket, ended } = raw(port)
    const head = [
      `GET /socket?key=${keys.facilitator}&window=w HTTP/1.1`,
      ...[`Host: ${host}`, `Origin: http://${host}`, 'Upgrade: websocket', 'Connection: Upgrade'],
      ...['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''],
    ].join('\r\n')
    socket.write(head)
    await new Promise((resolve) => socket.once('data', resolve))
    socket.write(Buffer.from(frame))
    expect(statusOf(await ended)).toBe(101)
    const next = await windowAt(host, 'facilitator')
    next.socket.send(JSON.stringify({ id: 1, call: 'settings.get', input: {} }))
    await next.until(() => next.told.some(({ id }) => id === 1))
  })

  test.each(['facilitator', 'audience'] as const)(
    'of %s is read more slowly when it sends too much, and loses nothing',
    async (role) => {
      const limits = { messages: { facilitator: 50, audience: 50 }, calls: { facilitator: 4, audience: 4 } }
      let running = 0
      let most = 0
      const { host } = await serve(limits, {
        'settings.get': async () => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setImmediate(resolve))
          running -= 1
          return DEFAULT_SETTINGS
        },
      })
      const window = await windowAt(host, role)
      // More than fits into the buffers of a socket, so that not reading it is felt on the other side.
      const input = { more: 'x'.repeat(60_000) }
      for (let id = 0; id < 120; id += 1) window.socket.send(JSON.stringify({ id, call: 'settings.get', input }))
      await window.until(() => window.told.filter(({ result }) => result?.ok).length === 120)
      expect(most).toBeLessThan(20)
      expect(window.socket.readyState).toBe(WebSocket.OPEN)
    },
  )

  test('that does not read what it is told is dropped before it fills the memory', async () => {
    const licences = [{ name: 'long', text: 'x'.repeat(4_000_000) }]
    const { host } = await serve({ unreadBytes: 10_000_000 }, { 'settings.licences': () => licences })
    const window = await windowAt(host, 'facilitator')
    window.socket.pause()
    for (let id = 0; id < 12; id += 1) {
      window.socket.send(JSON.stringify({ id, call: 'settings.licences', input: {} }))
    }
    // Whoever asks next gets the seat, because the other one is gone.
    const next = new WebSocket(`ws://${host}/socket?key=${keys.facilitator}&window=next`, { origin: `http://${host}` })
    closing.push(() => next.terminate())
    next.once('message', () => next.send(JSON.stringify({ takeOver: true })))
    const states: unknown[] = []
    await new Promise<void>((resolve) => {
      next.on('message', (data) => {
        states.push(JSON.parse(String(data)).state)
        if (states.at(-1) === 'ready') resolve()
      })
    })
    window.socket.resume()
    expect(await window.ended).toBe(1006)
  })
})
