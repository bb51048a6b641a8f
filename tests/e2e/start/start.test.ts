import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../../helpers/e2e.ts'
import { launchServe } from '../../helpers/serve-process.ts'

const root = join(import.meta.dirname, '..', '..', '..')

describe.for(['open', 'blocked'] as const)('with the network %s', (network) => {
  const networkTest = test.override({ network })

  networkTest('a fresh library comes up at Home and nothing leaves the machine', async ({ page, baton }) => {
    await page.goto(baton.address)
    await waitReady(page, 'home')
  })
})

test('says exactly one line on stdout, and the key in it survives a reload', async ({ page, baton }) => {
  expect(baton.stdout()).toBe(`Baton is ready at ${baton.address}\n`)
  await page.goto(baton.address)
  await waitReady(page, 'home')
  await page.reload()
  await waitReady(page, 'home')
})

test('a second window is told, takes over, and the first one says so', async ({ page, watched, baton }) => {
  await page.goto(baton.address)
  await waitReady(page, 'home')
  const second = await watched.newPage()
  await second.goto(baton.address)
  const dialog = second.getByRole('alertdialog')
  await dialog.waitFor()
  await dialog.getByRole('button').click()
  await waitReady(second, 'home')
  await page.getByRole('alertdialog').waitFor()
})

test('a page without the key is a plain sentence', async ({ page, watched, baton }) => {
  watched.tolerate(/403/)
  const answer = await page.goto(`http://127.0.0.1:${baton.port}/`)
  expect(answer?.status()).toBe(403)
  expect(await page.textContent('body')).toContain('the full address')
})

test('a page whose host is gone says so, and that a new start needs its new address', async ({
  page,
  watched,
  home,
}) => {
  watched.tolerate(/ERR_CONNECTION_REFUSED/)
  const first = await launchServe({ home })
  await page.goto(first.address)
  await waitReady(page, 'home')
  await first.kill()
  await page.getByText(t('app.connection.lostTitle')).waitFor()
  const second = await launchServe({ home, args: ['--port', String(first.port)] })
  await page.getByText(t('app.connection.refusedTitle')).waitFor()
  await page.goto(second.address)
  await waitReady(page, 'home')
  expect(await second.stop()).toBe(0)
})

test('the options are listed by --help, and a wrong one is named', async () => {
  const help = await run('--help')
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('--home DIR')
  const wrong = await run('--prot', '1')
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toContain('--prot')
})

test('a port in use is said in one sentence', async ({ home, baton }) => {
  const second = await run('--serve', '--no-open', '--home', join(home, 'other'), '--port', String(baton.port))
  expect(second).toMatchObject({ code: 1, stdout: '' })
  expect(second.stderr).toContain(String(baton.port))
  expect(second.stderr).not.toContain('at ')
})

test('a data folder that cannot be used is said in one sentence', async ({ home }) => {
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'inbox'), 'in the way')
  const told = await run('--serve', '--no-open', '--home', home)
  expect(told).toMatchObject({ code: 1, stdout: '' })
  expect(told.stderr).toBe(`${t('error.home-unusable', { folder: home, reason: 'EEXIST' })}\n`)
})

test('ends cleanly when the shell that npm started it with is ended', { skip: process.platform === 'win32' }, async ({
  home,
}) => {
  const command = `"${process.execPath}" scripts/run.js start --serve --no-open --home "${home}"; true`
  const shell = spawn('sh', ['-c', command], { cwd: root })
  const said = new Promise<string>((resolve) => {
    let text = ''
    shell.stdout.on('data', (data) => {
      text += data
      if (text.includes('ready')) shell.kill('SIGTERM')
    })
    shell.stderr.on('data', (data) => {
      text += data
    })
    // The streams close when the last process that writes to them has ended.
    shell.once('close', () => resolve(text))
  })
  expect(await said).toContain(t('launch.closed'))
})

test('ends cleanly on SIGTERM as on Ctrl+C', async ({ home }) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const baton = await launchServe({ home })
    expect(await baton.stop(signal)).toBe(0)
  }
})

/** The built host run to its end. */
function run(...args: string[]) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'out', 'main', 'serve.js'), ...args])
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (data) => {
      stdout += data
    })
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}
