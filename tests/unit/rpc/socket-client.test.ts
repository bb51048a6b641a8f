import { describe, expect, test } from 'vitest'
import type { ToWindow } from '#shared/contract/wire.ts'
import { createSocketClient, type Socket, socketAddress } from '../../../src/renderer/src/rpc/socket-client.ts'

/** A line that the test holds in its hand, at both ends. */
class HeldSocket implements Socket {
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null
  readonly sent: { id?: number; call?: string; takeOver?: true }[] = []
  closedByClient = false

  send(data: string) {
    this.sent.push(JSON.parse(data))
  }

  close() {
    this.closedByClient = true
    this.onclose?.({ code: 1000 })
  }

  say(message: ToWindow) {
    this.onmessage?.({ data: JSON.stringify(message) })
  }

  /** Accepts the window as the host does. */
  accept(state: 'ready' | 'occupied' = 'ready') {
    this.onopen?.()
    this.say({ state })
  }

  breakOff(code = 1006) {
    this.onclose?.({ code })
  }
}

function clientOverHeldSockets() {
  const sockets: HeldSocket[] = []
  const waiting: { milliseconds: number; work: () => void; off: boolean }[] = []
  const states: string[] = []
  const client = createSocketClient({
    open: () => {
      const socket = new HeldSocket()
      sockets.push(socket)
      return socket
    },
    wait: (milliseconds, work) => {
      const entry = { milliseconds, work, off: false }
      waiting.push(entry)
      return () => {
        entry.off = true
      }
    },
  })
  client.onConnection((state) => states.push(state))
  return {
    client,
    states,
    socket: () => sockets.at(-1) as HeldSocket,
    count: () => sockets.length,
    /** Lets the pause before the next attempt pass and says how long it was. */
    passPause() {
      const pause = waiting.filter((entry) => !entry.off && entry.milliseconds < 10_000).at(-1)
      if (!pause) throw new Error('nothing waits')
      pause.off = true
      pause.work()
      return pause.milliseconds
    },
    passSilence() {
      waiting
        .filter((entry) => !entry.off && entry.milliseconds > 10_000)
        .at(-1)
        ?.work()
    },
  }
}

const batch = { workshop: 'workshop-1', batchId: 'batch-1', gesture: 'g', baseSequence: 0, put: [], remove: [] }

describe('the socket client', () => {
  test('holds calls back until the host has accepted the window, then matches replies by id', async () => {
    const { client, socket } = clientOverHeldSockets()
    const one = client.call('settings.get', {})
    const two = client.call('library.list', {})
    expect(socket().sent).toEqual([])
    socket().accept()
    expect(socket().sent.map((message) => message.call)).toEqual(['settings.get', 'library.list'])
    socket().say({ id: socket().sent[1]?.id ?? -1, result: { ok: true, value: 'two' } })
    socket().say({ id: socket().sent[0]?.id ?? -1, result: { ok: true, value: 'one' } })
    expect(await one).toEqual({ ok: true, value: 'one' })
    expect(await two).toEqual({ ok: true, value: 'two' })
  })

  test('sends queries and map batches again after a broken line, and answers other commands with connection-lost', async () => {
    const { client, socket, passPause, states } = clientOverHeldSockets()
    socket().accept()
    const list = client.call('library.list', {})
    const apply = client.call('map.apply', batch as never)
    const create = client.call('library.create', { title: 'T', client: '' })
    socket().breakOff()
    expect(await create).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
    expect(passPause()).toBeLessThan(1000)
    socket().accept()
    expect(socket().sent.map((message) => message.call)).toEqual(['library.list', 'map.apply'])
    for (const { id } of socket().sent) socket().say({ id: id ?? -1, result: { ok: true, value: null } })
    expect(await list).toEqual({ ok: true, value: null })
    expect(await apply).toEqual({ ok: true, value: null })
    expect(states).toEqual(['ready', 'lost', 'ready'])
  })

  test('sends again what the contract calls repeatable: a statement, and a card under its key', async () => {
    const { client, socket, passPause } = clientOverHeldSockets()
    socket().accept()
    const said = client.call('evidence.say', {} as never)
    const keyed = client.call('ratings.submit', { key: 'key' } as never)
    const keyless = client.call('ratings.submit', {} as never)
    socket().breakOff()
    expect(await keyless).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
    passPause()
    socket().accept()
    expect(socket().sent.map((message) => message.call)).toEqual(['evidence.say', 'ratings.submit'])
    for (const { id } of socket().sent) socket().say({ id: id ?? -1, result: { ok: true, value: null } })
    expect([await said, await keyed]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
  })

  test('keeps a command that was never sent until the line is back', async () => {
    const { client, socket, passPause } = clientOverHeldSockets()
    socket().accept()
    socket().breakOff()
    const create = client.call('library.create', { title: 'T', client: '' })
    passPause()
    socket().accept()
    expect(socket().sent.map((message) => message.call)).toEqual(['library.create'])
    socket().say({ id: socket().sent[0]?.id ?? -1, result: { ok: true, value: { id: 'x' } } })
    expect(await create).toMatchObject({ ok: true })
  })

  test('waits longer from attempt to attempt, and begins anew once a line stood', () => {
    const { socket, passPause } = clientOverHeldSockets()
    const pauses: number[] = []
    for (let attempt = 0; attempt < 6; attempt += 1) {
      socket().breakOff()
      pauses.push(passPause())
    }
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5000)
    socket().accept()
    socket().breakOff()
    expect(passPause()).toBe(pauses[0])
  })

  test('does not send again what was too large for the line', async () => {
    const { client, socket, passPause } = clientOverHeldSockets()
    socket().accept()
    const apply = client.call('map.apply', batch as never)
    socket().breakOff(1009)
    expect(await apply).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
    passPause()
    socket().accept()
    expect(socket().sent).toEqual([])
  })

  test('refuses at once what is larger than a message may be', async () => {
    const { client, socket } = clientOverHeldSockets()
    socket().accept()
    const result = await client.call('files.append', { file: 'token-12345', piece: 'ü'.repeat(17_000_000) })
    expect(result).toMatchObject({ ok: false, error: { code: 'call-invalid' } })
    expect(socket().sent).toEqual([])
  })

  test('gives up when the key is wrong', async () => {
    const { client, socket, states, count } = clientOverHeldSockets()
    const list = client.call('library.list', {})
    socket().breakOff(4403)
    expect(await list).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
    expect(states).toEqual(['refused'])
    expect(await client.call('library.list', {})).toMatchObject({ ok: false })
    expect(count()).toBe(1)
  })

  test('a second window waits with its calls until it takes over', async () => {
    const { client, socket, states } = clientOverHeldSockets()
    const list = client.call('library.list', {})
    socket().accept('occupied')
    expect(socket().sent).toEqual([])
    client.takeOver()
    expect(socket().sent).toEqual([{ takeOver: true }])
    socket().say({ state: 'ready' })
    expect(socket().sent.map((message) => message.call)).toEqual([undefined, 'library.list'])
    socket().say({ id: socket().sent[1]?.id ?? -1, result: { ok: true, value: 1 } })
    expect(await list).toEqual({ ok: true, value: 1 })
    expect(states).toEqual(['occupied', 'ready'])
  })

  test('a replaced window stays quiet when its line ends, and comes back only when asked to', async () => {
    const { client, socket, states, count } = clientOverHeldSockets()
    socket().accept()
    socket().say({ state: 'replaced' })
    expect(await client.call('library.list', {})).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
    socket().breakOff()
    expect(count()).toBe(1)
    expect(client.connection()).toBe('replaced')
    client.takeOver()
    expect(count()).toBe(2)
    expect(socket().sent).toEqual([])
    socket().accept('occupied')
    expect(socket().sent).toEqual([{ takeOver: true }])
    socket().say({ state: 'ready' })
    expect(states).toEqual(['ready', 'replaced', 'ready'])
  })

  test('drops a line on which nobody has spoken for long', () => {
    const { socket, passSilence, passPause, count } = clientOverHeldSockets()
    socket().accept()
    socket().say({ alive: true })
    passSilence()
    expect(socket().closedByClient).toBe(true)
    passPause()
    expect(count()).toBe(2)
  })

  test('keeps a handed-over file as long as nobody listens, and no other event', () => {
    const { client, socket } = clientOverHeldSockets()
    socket().accept()
    socket().say({ event: 'library.fileArrived', payload: { file: 'token-12345', name: 'a.baton' } })
    socket().say({ event: 'library.changed', payload: {} })
    const heard: unknown[] = []
    client.on('library.changed', () => heard.push('changed'))
    const stop = client.on('library.fileArrived', (payload) => heard.push(payload))
    expect(heard).toEqual([{ file: 'token-12345', name: 'a.baton' }])
    stop()
    socket().say({ event: 'library.fileArrived', payload: { file: 'token-67890', name: 'b.baton' } })
    expect(heard).toHaveLength(1)
    client.on('library.fileArrived', (payload) => heard.push(payload))
    expect(heard[1]).toEqual({ file: 'token-67890', name: 'b.baton' })
  })

  test('settles everything when it is closed', async () => {
    const { client, socket } = clientOverHeldSockets()
    socket().accept()
    const list = client.call('library.list', {})
    client.close()
    expect(await list).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
    expect(socket().closedByClient).toBe(true)
  })
})

test('the address of the socket carries the key of the page and the name of the window', () => {
  const address = new URL(socketAddress({ host: '127.0.0.1:8080', search: '?key=a%2Bb&workshop=w' }, 'window 1'))
  expect(address.host).toBe('127.0.0.1:8080')
  expect(address.pathname).toBe('/socket')
  expect(Object.fromEntries(address.searchParams)).toEqual({ key: 'a+b', window: 'window 1' })
})
