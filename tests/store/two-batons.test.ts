/** Two Batons on one data directory: the second host is told and ends, the command line works beside the first. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import type { CoreClient } from '#shared/contract/index.ts'
import { createSocketClient, type Socket, socketAddress } from '../../src/renderer/src/rpc/socket-client.ts'
import { spawnBaton } from '../helpers/baton-command.ts'
import { launchServe, type ServeProcess } from '../helpers/serve-process.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'

const source = join(import.meta.dirname, '..', '..', 'src', 'main', 'hosts', 'serve', 'index.ts')

async function serve(home: string): Promise<ServeProcess> {
  const baton = await launchServe({ home, fromSource: true })
  onTestFinished(() => baton.kill())
  return baton
}

/** A second host, run to its end. */
function second(home: string, ...more: readonly string[]) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [source, '--serve', '--no-open', '--home', home, ...more])
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

/** The facilitator's window of a host. */
async function windowOf(baton: ServeProcess): Promise<CoreClient> {
  const host = `127.0.0.1:${baton.port}`
  const address = socketAddress({ host, search: `?key=${baton.key}` }, 'facilitator')
  const client = createSocketClient({
    open: () => new WebSocket(address, { headers: { origin: `http://${host}` } }) as unknown as Socket,
  })
  onTestFinished(() => client.close())
  await new Promise<void>((resolve) => {
    client.onConnection((state) => {
      if (state === 'ready') resolve()
    })
  })
  return client
}

test('a second host says which process has the data directory, ends with 1 and touches nothing', async () => {
  const home = join(tempFolder(), 'library')
  const first = await serve(home)
  const before = readdirSync(home, { recursive: true })
  const told = await second(home, '--open', '/nowhere.baton')
  expect(told).toMatchObject({ code: 1, stdout: '' })
  expect(told.stderr).toContain(home)
  expect(told.stderr).toContain(`process ${first.pid}, served to a browser, since `)
  expect(told.stderr.trim().split('\n')).toHaveLength(1)
  expect(readdirSync(home, { recursive: true })).toEqual(before)
  expect((await fetch(first.address.replace('/?', '/missing?'))).status).toBe(404)
})

test('a host that was killed leaves nothing that keeps the next one out', async () => {
  const home = join(tempFolder(), 'library')
  const first = await serve(home)
  await first.kill()
  expect(existsSync(join(home, 'locks', 'home.json'))).toBe(true)
  const next = await serve(home)
  expect(await next.stop()).toBe(0)
  expect(existsSync(join(home, 'locks', 'home.json'))).toBe(false)
})

test('the command line works beside a host, and names it where a workshop is open there', async () => {
  const folder = tempFolder()
  const home = join(folder, 'home')
  const app = coreApp({ home })
  const { id } = await app.get('library.create', { title: 'Held', client: '' })
  await app.get('library.create', { title: 'Free', client: '' })
  await app.get('library.list', {})
  await app.close()
  const baton = await serve(home)
  const window = await windowOf(baton)
  expect(await window.call('library.open', { id })).toMatchObject({ ok: true })
  const list = await spawnBaton(folder, ['list'])
  expect(list).toMatchObject({ code: 0, stderr: '' })
  expect(list.stdout).toContain('Held')
  const held = await spawnBaton(folder, ['info', 'Held'])
  expect(held.code).not.toBe(0)
  expect(held.stderr).toContain(`process ${baton.pid}, served to a browser, since `)
})
