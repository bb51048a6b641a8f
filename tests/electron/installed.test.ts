/**
 * The packed program itself, as people start it: `BATON_PACKED` names it. It is led over the port of its pages, because its fuses
 * keep every debugger out of the main process.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import { newHome } from './launch.ts'

const packed = process.env.BATON_PACKED ?? ''
if (packed === '') process.stderr.write('The packed program is not started: BATON_PACKED names none.\n')

type Windowed = typeof globalThis & { readonly baton: Bridge }

async function start(home: string) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const words = ['--home', home, '--remote-debugging-port=0', ...(asRoot ? ['--no-sandbox'] : [])]
  const child = spawn(packed, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? []
    if (address !== undefined) return { child, address }
  }
  throw new Error('It ended without opening a window.')
}

/** The same program with the name of a command, where no window could open. */
function command(home: string, words: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  return spawnSync(packed, [...words, '--home', home], { encoding: 'utf8', env: { ...env, ...more } })
}

describe.skipIf(packed === '')('the packed program', () => {
  test('is the command line when a command follows it, and runs no script of others', () => {
    const place = newHome()
    expect(command(place.home, ['new', '--title', 'Typed'])).toMatchObject({ status: 0 })
    expect(command(place.home, ['list']).stdout).toContain('Typed')
    expect(command(place.home, ['list', '--no-such-word']).status).toBe(2)
    // A window would have made its profile.
    expect(readdirSync(place.home)).not.toContain('browser')
    // As a mere Node it would look for a script that is called `list`.
    expect(command(place.home, ['list'], { ELECTRON_RUN_AS_NODE: '1' })).toMatchObject({ status: 0 })
    place.remove()
  })

  test('starts on Home, makes a workshop and leaves one closed file', async () => {
    const place = newHome()
    const { child, address } = await start(place.home)
    const browser = await chromium.connectOverCDP(address)
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('There is no window.')
    await page.locator('html[data-ready="home"]').waitFor({ state: 'attached' })
    expect(page.url()).toBe('app://baton/index.html')
    const made = await page.evaluate(() =>
      (globalThis as Windowed).baton.call('library.create', { title: 'Packed', client: '' }),
    )
    expect(made).toMatchObject({ ok: true })
    await page.getByText('Packed').first().waitFor()
    const ended = once(child, 'exit')
    await page.close()
    await browser.close()
    child.kill()
    await ended
    expect(readdirSync(join(place.home, 'workshops'))).toEqual([expect.stringMatching(/\.baton$/)])
    place.remove()
  })
})
