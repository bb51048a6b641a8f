/** What the host is asked to open: a workshop by its title or as a file, and a window to show it in. */
import { chmodSync, existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe } from 'vitest'
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../../helpers/e2e.ts'
import { realApp } from '../../helpers/real-app.ts'
import { launchServe } from '../../helpers/serve-process.ts'

const caller = { role: 'facilitator', window: 'test' } as const

/** A library with one workshop, and a copy of it outside. */
async function libraryWith(title: string, home: string, outside: string) {
  const { app } = realApp(home)
  const made = await app.dispatch(caller, 'library.create', { title, client: '' })
  if (!made.ok) throw new Error(made.error.message)
  const { id } = made.value as { id: string }
  const path = join(outside, `${title}.baton`)
  const written = await app.dispatch(caller, 'library.exportFile', { id, path, replace: false })
  if (!written.ok) throw new Error(written.error.message)
  await app.close()
  return { id, path }
}

describe('--open', () => {
  test('goes straight to the workshop with this title', async ({ home, page }) => {
    const { id } = await libraryWith('Front desk', join(home, 'library'), home)
    const baton = await launchServe({ home: join(home, 'library'), args: ['--open', 'front desk'] })
    expect(baton.address).toContain(`&workshop=${id}`)
    await page.goto(baton.address)
    await waitReady(page, 'map')
    await page.goto('about:blank')
    expect(await baton.stop()).toBe(0)
  })

  test('knows a file again, and takes an unknown one into the library', async ({ home, page }) => {
    const { id, path } = await libraryWith('Front desk', join(home, 'library'), home)
    for (const library of ['library', 'another library']) {
      const baton = await launchServe({ home: join(home, library), args: ['--open', path] })
      expect(baton.address).toContain(`&workshop=${id}`)
      await page.goto(baton.address)
      await waitReady(page, 'map')
      await page.goto('about:blank')
      expect(await baton.stop()).toBe(0)
      expect(existsSync(join(home, library, 'workshops', `${id}.baton`))).toBe(true)
      expect(existsSync(path)).toBe(true)
    }
  })

  test('says in a sentence what it cannot find or read, and starts on Home', async ({ home, page }) => {
    const text = join(home, 'text.baton')
    writeFileSync(text, 'not a workshop')
    for (const [open, word] of [
      ['no such title', 'no such title'],
      [join(home, 'missing.baton'), 'missing.baton'],
      [text, 'text.baton'],
    ] as const) {
      const baton = await launchServe({ home: join(home, 'library'), args: ['--open', open] })
      expect(baton.address).not.toContain('workshop=')
      expect(baton.stderr()).toContain(word)
      await page.goto(baton.address)
      await waitReady(page, 'home')
      await page
        .getByRole('region', { name: t('app.messages') })
        .getByText(word)
        .waitFor()
      await page.goto('about:blank')
      expect(await baton.stop()).toBe(0)
    }
    expect(readFileSync(text, 'utf8')).toBe('not a workshop')
  })
})

/** A program that only writes down what it was called with. */
function recordingProgram(folder: string, name: string, record: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, name),
    `#!/bin/sh\nprintf '%s\\n' "$@" > "${record}.part" && /bin/mv "${record}.part" "${record}"\n`,
  )
  chmodSync(join(folder, name), 0o755)
}

function untilFile(folder: string, name: string): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      if (!existsSync(join(folder, name))) return
      watcher.close()
      resolve(readFileSync(join(folder, name), 'utf8'))
    }
    const watcher = watch(folder, look)
    look()
  })
}

describe.runIf(process.platform === 'linux')('the window', () => {
  const system = ['/usr/bin', '/bin']

  test('is an app window of an installed browser with a profile of its own', async ({ home }) => {
    recordingProgram(join(home, 'bin'), 'microsoft-edge', join(home, 'called'))
    const baton = await launchServe({
      home: join(home, 'library'),
      opensWindow: true,
      env: { PATH: [join(home, 'bin'), ...system].join(delimiter), DISPLAY: ':99' },
    })
    const args = (await untilFile(home, 'called')).trim().split('\n')
    expect(args).toContain(`--app=${baton.address}`)
    expect(args).toContain(`--user-data-dir=${join(home, 'library', 'browser window')}`)
    expect(await baton.stop()).toBe(0)
  })

  test('is the default browser where no such browser is installed', async ({ home }) => {
    recordingProgram(join(home, 'bin'), 'xdg-open', join(home, 'called'))
    const baton = await launchServe({
      home: join(home, 'library'),
      opensWindow: true,
      env: { PATH: join(home, 'bin'), DISPLAY: ':99' },
    })
    expect((await untilFile(home, 'called')).trim()).toBe(baton.address)
    expect(await baton.stop()).toBe(0)
  })

  test('is not tried without a display', async ({ home }) => {
    recordingProgram(join(home, 'bin'), 'microsoft-edge', join(home, 'called'))
    const env = { PATH: [join(home, 'bin'), ...system].join(delimiter), DISPLAY: '', WAYLAND_DISPLAY: '' }
    const baton = await launchServe({ home: join(home, 'library'), opensWindow: true, env })
    expect(await baton.stop()).toBe(0)
    expect(existsSync(join(home, 'called'))).toBe(false)
  })
})
