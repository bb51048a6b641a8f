import { describe, expect, test } from 'vitest'
import { type Caller, type Calls, calls, type Handlers } from '#shared/contract/index.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { Refusal } from '../../../src/main/core/refusal.ts'
import { createDispatcher } from '../../../src/main/rpc/dispatcher.ts'

const facilitator: Caller = { role: 'facilitator', window: 'f' }
const audience: Caller = { role: 'audience', window: 'a' }

/** A dispatcher whose handlers are those given; any other call is a fault of the test. */
function dispatcherWith(handlers: Partial<Handlers<Calls>>, checkOutput = true) {
  const lines: string[] = []
  const rest = new Proxy(handlers, {
    get: (target, name) =>
      Reflect.get(target, name) ?? (() => Promise.reject(new Error(`not offered: ${String(name)}`))),
  }) as Handlers<Calls>
  return { ...createDispatcher({ handlers: rest, log: (line) => lines.push(line), checkOutput }), lines }
}

/** A promise that the test settles. */
function gate() {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

describe('the dispatcher', () => {
  test('gives the value of a handler', async () => {
    const { dispatch } = dispatcherWith({
      'settings.get': () => ({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'large' }),
    })
    expect(await dispatch(audience, 'settings.get', {})).toEqual({
      ok: true,
      value: { ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'large' },
    })
  })

  test('refuses an unknown call, even one that every object has', async () => {
    const { dispatch } = dispatcherWith({})
    for (const name of ['library.explode', 'toString', '__proto__', '']) {
      const result = await dispatch(facilitator, name, {})
      expect(result).toMatchObject({ ok: false, error: { code: 'call-unknown' } })
    }
  })

  test('refuses input that does not fit and says where', async () => {
    const { dispatch } = dispatcherWith({})
    const result = await dispatch(facilitator, 'library.open', { id: '../x' })
    expect(result).toMatchObject({ ok: false, error: { code: 'call-invalid', details: { call: 'library.open' } } })
    if (!result.ok) expect(result.error.message).toContain('id:')
  })

  test('lets the audience make none of the calls that are not for everyone', async () => {
    const { dispatch } = dispatcherWith({})
    const closed = Object.entries(calls).filter(([, spec]) => !spec.callers.includes('audience'))
    expect(closed.length).toBeGreaterThan(10)
    for (const [name] of closed) {
      expect(await dispatch(audience, name, {})).toMatchObject({ ok: false, error: { code: 'call-forbidden' } })
    }
  })

  test('turns a refusal into its sentence with the facts filled in, untouched by markup', async () => {
    const { dispatch } = dispatcherWith({
      'library.list': () => {
        throw new Refusal('file-missing', { file: 'A & {{b}} <c>' })
      },
    })
    const result = await dispatch(facilitator, 'library.list', {})
    expect(result).toMatchObject({ ok: false, error: { code: 'file-missing', details: { file: 'A & {{b}} <c>' } } })
    if (!result.ok) expect(result.error.message).toContain('“A & {{b}} <c>”')
  })

  test('hides an unexpected exception behind a sentence, and logs where it came from without what it quotes', async () => {
    const { dispatch, lines } = dispatcherWith({
      'library.list': () => {
        throw new TypeError('secret detail')
      },
    })
    const result = await dispatch(facilitator, 'library.list', {})
    expect(result).toMatchObject({ ok: false, error: { code: 'internal', details: {} } })
    expect(JSON.stringify(result)).not.toContain('secret detail')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^library\.list: TypeError < library\.list /)
    expect(lines[0]).not.toContain('secret detail')
  })

  test('notices a reply that breaks the contract', async () => {
    const { dispatch, lines } = dispatcherWith({ 'library.create': () => ({ id: 'no!' }) as never })
    expect(await dispatch(facilitator, 'library.create', { title: 'T', client: '' })).toMatchObject({ ok: false })
    expect(lines).toHaveLength(1)
  })

  test('runs commands of one workshop one after another and those of another beside them', async () => {
    const first = gate()
    const order: string[] = []
    const { dispatch } = dispatcherWith({
      'library.rename': async ({ id, title }) => {
        order.push(`start ${title}`)
        if (title === 'slow') await first.passed
        order.push(`end ${title}`)
        void id
        return null
      },
    })
    const rename = (id: string, title: string) => dispatch(facilitator, 'library.rename', { id, title, client: '' })
    const one = rename('workshop-1', 'slow')
    const two = rename('workshop-1', 'next')
    await rename('workshop-2', 'other')
    expect(order).toEqual(['start slow', 'start other', 'end other'])
    first.open()
    await Promise.all([one, two])
    expect(order.slice(3)).toEqual(['end slow', 'start next', 'end next'])
  })

  test('goes on with a workshop after one of its commands failed', async () => {
    let count = 0
    const { dispatch } = dispatcherWith({
      'library.close': () => {
        count += 1
        if (count === 1) throw new Error('once')
        return null
      },
    })
    const close = () => dispatch(facilitator, 'library.close', { id: 'workshop-1' })
    const [one, two] = await Promise.all([close(), close()])
    expect(one).toMatchObject({ ok: false })
    expect(two).toEqual({ ok: true, value: null })
  })

  test('refuses what nests too deeply for its check to go through, as it refuses anything else that does not fit', async () => {
    const { dispatch } = dispatcherWith({})
    let drawing: unknown = { tag: 'g', attributes: {}, children: [] }
    for (let level = 0; level < 50_000; level += 1) drawing = { tag: 'g', attributes: {}, children: [drawing] }
    const showing = { kind: 'drawing', workshop: 'workshop-1', title: '', drawing }
    expect(await dispatch(facilitator, 'audience.show', showing)).toMatchObject({
      ok: false,
      error: { code: 'call-invalid' },
    })
  })

  test('drains: waits for what is under way and refuses what comes later', async () => {
    const slow = gate()
    const { dispatch, drain } = dispatcherWith({
      'library.close': async () => {
        await slow.passed
        return null
      },
    })
    const running = dispatch(facilitator, 'library.close', { id: 'workshop-1' })
    let drained = false
    const draining = drain().then(() => {
      drained = true
    })
    expect(await dispatch(facilitator, 'settings.get', {})).toMatchObject({
      ok: false,
      error: { code: 'connection-lost' },
    })
    expect(drained).toBe(false)
    slow.open()
    expect(await running).toEqual({ ok: true, value: null })
    await draining
    expect(drained).toBe(true)
  })
})
