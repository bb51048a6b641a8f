/** The built app in the real Electron, from start to quit. Runs wherever the binary is; elsewhere says in one line why not. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { contentSecurityPolicy } from '../../src/main/pages/page-headers.ts'
import { party } from '../store/map-builders.ts'
import { argumentsFor, findElectron, launchBaton, newHome, type RunningBaton, root } from './launch.ts'

const found = findElectron()
if ('missing' in found) process.stderr.write(`The Electron smoke tests are skipped: ${found.missing}.\n`)

type Windowed = typeof globalThis & { readonly baton: Bridge }

test.runIf('missing' in found)('an Electron binary is looked for without fetching one', () => {
  expect(found).toEqual({ missing: expect.stringMatching(/^(no|the) .{5,}/) })
})

describe.skipIf('missing' in found)('in the real Electron', () => {
  const binary = 'binary' in found ? found.binary : ''
  let place: ReturnType<typeof newHome>
  let baton: RunningBaton

  beforeEach(async () => {
    place = newHome()
    baton = await launchBaton(binary, place.home)
  })
  afterEach(async () => {
    await baton.app.close()
    place.remove()
  })

  /** A call of the page, as its own code makes it. */
  const call = (name: string, input: unknown, page = baton.page) =>
    page.evaluate(([n, i]) => (globalThis as Windowed).baton.call(n as string, i), [name, input] as const)

  test('starts on Home, asks nobody for anything and breaks no rule of the policy', async () => {
    await baton.page.locator('html[data-ready="home"]').waitFor({ state: 'attached' })
    expect(baton.page.url()).toBe('app://baton/index.html')
    expect(baton.requests.filter((url) => !/^(app:\/\/baton\/|data:|blob:)/.test(url))).toEqual([])
    expect(baton.complaints).toEqual([])
  })

  test('gives its pages the policy, no Node and no way to make code from text', async () => {
    const response = await baton.page.reload()
    expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy())
    expect(response?.headers()['x-content-type-options']).toBe('nosniff')
    const reach = await baton.page.evaluate(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      bridge: Object.keys((globalThis as Windowed).baton),
      frozen: Object.isFrozen((globalThis as Windowed).baton),
    }))
    expect(reach).toEqual({ require: 'undefined', process: 'undefined', bridge: ['call', 'on'], frozen: true })
    const refused = await baton.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.planted = true'
      document.head.append(script)
      return typeof Reflect.get(globalThis, 'planted')
    })
    expect(refused).toBe('undefined')
  })

  test('makes a workshop, lists it on Home and leaves one closed file', async () => {
    expect(await call('library.create', { title: 'Order desk', client: 'Trial' })).toMatchObject({ ok: true })
    await baton.page.getByText('Order desk').first().waitFor()
    await baton.app.close()
    const files = readdirSync(join(place.home, 'workshops'))
    expect(files).toHaveLength(1)
    expect(files[0]).toMatch(/\.baton$/)
  })

  test('keeps an edit when it is killed, and opens a file that it is given', async () => {
    const made = (await call('library.create', { title: 'Order desk', client: '' })) as { value: { id: WorkshopId } }
    const { id } = made.value
    await call('library.open', { id })
    const batch = { workshop: id, batchId: 'batch-1', gesture: 'g', baseSequence: 0, put: [party('a')], remove: [] }
    expect(await call('map.apply', batch)).toMatchObject({ ok: true })
    const ended = once(baton.app.process(), 'exit')
    baton.app.process().kill('SIGKILL')
    await ended
    const file = join(place.home, 'workshops', `${id}.baton`)
    baton = await launchBaton(binary, place.home)
    await call('library.open', { id })
    expect(await call('map.load', { workshop: id })).toMatchObject({
      value: { records: expect.arrayContaining([expect.objectContaining({ id: 'shape:a' })]) },
    })
    await baton.app.close()
    const other = newHome()
    baton = await launchBaton(binary, other.home, [file])
    await baton.page.locator('html[data-ready="map"]').waitFor({ state: 'attached' })
    expect(baton.page.url()).toContain(id)
    await baton.app.close()
    baton = await launchBaton(binary, place.home)
    other.remove()
  })

  test('prints in a hidden window, and leaves it closed', async () => {
    const bytes = await baton.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { javascript: false, sandbox: true } })
      await window.loadURL('data:text/html,<p>page</p>')
      const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true })
      window.destroy()
      return pdf.subarray(0, 5).toString()
    })
    expect(bytes).toBe('%PDF-')
    expect(baton.app.windows()).toHaveLength(1)
  })

  test('asks in the dialogs of the system, and gives what only the window holds to a place that is chosen there', async () => {
    const path = join(place.home, 'chosen.baton')
    await baton.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    }, path)
    expect(await call('files.chooseTarget', { suggestedName: 'chosen.baton' })).toEqual({ ok: true, value: { path } })
    expect(await call('files.chooseFolder', { title: 'Where' })).toEqual({ ok: true, value: { path: null } })
    const kept = join(place.home, 'kept.json')
    const done = baton.app.evaluate(
      ({ session }, target) =>
        new Promise((resolve) => {
          session.defaultSession.once('will-download', (_event, item) => {
            item.setSavePath(target)
            item.once('done', (_done, state) => resolve(state))
          })
        }),
      kept,
    )
    await baton.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['{"format":"baton-unsaved"}'], { type: 'application/json' }))
      link.download = 'kept.json'
      link.click()
    })
    expect(await done).toBe('completed')
    expect(readFileSync(kept, 'utf8')).toContain('baton-unsaved')
  })

  test('gives what a page kept before it died to the page that comes after it', async () => {
    await baton.page.evaluate(() => sessionStorage.setItem('left', 'behind'))
    await baton.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    })
    const left = () =>
      baton.app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (contents === undefined || contents.isCrashed()) return null
        return contents.executeJavaScript(`sessionStorage.getItem('left')`) as Promise<string | null>
      })
    await expect.poll(left).toBe('behind')
  })

  test('denies permissions, foreign pages and windows', async () => {
    const answers = await baton.page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'denied',
      ),
      window: window.open('https://example.com/') === null,
      file: await fetch('app://baton/..%2f..%2fpackage.json').then((reply) => reply.status),
      outside: await fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    }))
    expect(answers).toEqual({ notifications: 'denied', media: 'denied', window: true, file: 404, outside: 'refused' })
    await baton.page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    expect(baton.page.url()).toBe('app://baton/index.html')
    expect(baton.app.windows()).toHaveLength(1)
  })

  test('opens the audience window, which may only look', async () => {
    const opened = baton.app.waitForEvent('window')
    expect(await call('audience.open', {})).toEqual({ ok: true, value: { url: null } })
    const audience = await opened
    await audience.waitForURL('app://baton/audience.html')
    expect(await call('library.list', {}, audience)).toMatchObject({ ok: false, error: { code: 'call-unknown' } })
    expect(await call('audience.scene', {}, audience)).toMatchObject({ ok: true })
  })

  test('the audience window hands its keys on, comes back when it dies, and goes with the presentation', async () => {
    const opened = baton.app.waitForEvent('window')
    await call('audience.show', { kind: 'title', title: 'Order desk', subtitle: '' })
    await call('audience.open', {})
    const audience = await opened
    await audience.getByRole('heading', { name: 'Order desk' }).waitFor()
    await baton.page.evaluate(() => {
      const heard: unknown[] = []
      Object.assign(globalThis, { heard })
      ;(globalThis as Windowed).baton.on('roomWindow.pressed', (press) => heard.push(press))
    })
    await audience.keyboard.press('PageDown')
    const heard = () => baton.page.evaluate(() => Reflect.get(globalThis, 'heard') as { key: string }[])
    await expect.poll(heard).toEqual([expect.objectContaining({ key: 'PageDown' })])
    // Its own keys, and the button of a browser, are not there.
    await audience.mouse.move(200, 200)
    await audience.mouse.move(260, 240)
    expect(await audience.getByRole('button').count()).toBe(0)

    await baton.app.evaluate(({ BrowserWindow }) => {
      const room = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().endsWith('audience.html'),
      )
      room?.webContents.forcefullyCrashRenderer()
    })
    const title = () =>
      baton.app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
        const room = contents.find((one) => !one.isCrashed() && one.getURL().endsWith('audience.html'))
        return room?.executeJavaScript('document.body.textContent') as Promise<string> | undefined
      })
    await expect.poll(title).toContain('Order desk')
    expect(await call('library.list', {})).toMatchObject({ ok: true })

    await call('audience.show', { kind: 'blank' })
    await expect.poll(() => baton.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('has a native menu with every action in it', async () => {
    const labels = await baton.app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(
        ({ label, submenu }) => [label, submenu?.items.length ?? 0] as const,
      ),
    )
    expect(labels.length).toBeGreaterThanOrEqual(5)
    for (const [label, count] of labels) expect([label, count > 0]).toEqual([label, true])
  })

  test('takes over from a second instance, which ends by itself', async () => {
    const second = spawn(binary, argumentsFor(place.home, ['--open', 'no such workshop']), {
      cwd: root,
      stdio: 'ignore',
    })
    const [code] = await once(second, 'exit')
    expect(code).toBe(0)
    expect(baton.app.windows()).toHaveLength(1)
  })

  test('comes back when its page dies', async () => {
    const loaded = baton.page.waitForEvent('load').catch(() => undefined)
    await baton.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    })
    await loaded
    await expect
      .poll(() => baton.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()))
      .toBe(false)
  })
})
