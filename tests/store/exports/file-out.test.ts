/** Files that people take home: whole or not at all, whatever the disk, the folder or the power does. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFileOut } from '../../../src/main/store/file-out.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const PROGRAM = join(import.meta.dirname, 'write-large.ts')
const going = () => new AbortController().signal
const bytes = (text: string) => new TextEncoder().encode(text)

function place() {
  const folder = tempFolder()
  const home = join(folder, 'home')
  const out = join(folder, 'out')
  mkdirSync(home)
  mkdirSync(out)
  return { home, out, path: join(out, 'report.html'), files: createFileOut(home) }
}

test('a file is written whole, and replaces another only when that was asked for', async () => {
  const { out, path, files } = place()
  expect(await files.write(path, false, bytes('first'), going())).toBe(5)
  await expect(files.write(path, false, bytes('second'), going())).rejects.toMatchObject({ code: 'file-exists' })
  expect(readFileSync(path, 'utf8')).toBe('first')
  expect(await files.write(path, true, bytes('second'), going())).toBe(6)
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(out)).toEqual(['report.html'])
})

test('a file that came while it was written stays, because nobody was asked about it', async () => {
  const { out, path, files } = place()
  const writing = files.write(path, false, Buffer.alloc(4_000_000), going())
  writeFileSync(path, 'somebody else')
  await expect(writing).rejects.toMatchObject({ code: 'file-exists' })
  expect(readFileSync(path, 'utf8')).toBe('somebody else')
  expect(readdirSync(out)).toEqual(['report.html'])
})

test('given up in the middle it leaves the earlier file and nothing else', async () => {
  const { out, path, files } = place()
  writeFileSync(path, 'earlier')
  const control = new AbortController()
  const writing = files.write(path, true, Buffer.alloc(8_000_000), control.signal)
  control.abort()
  await expect(writing).rejects.toThrow()
  expect(readFileSync(path, 'utf8')).toBe('earlier')
  expect(readdirSync(out)).toEqual(['report.html'])
})

test('a folder that is gone, or goes while it is written, is named', async () => {
  const { out, path, files } = place()
  expect(() => files.check(join(out, 'none', 'a.html'), false)).toThrow(
    expect.objectContaining({ code: 'folder-missing' }),
  )
  const writing = files.write(path, false, Buffer.alloc(8_000_000), going())
  rmSync(out, { recursive: true })
  await expect(writing).rejects.toMatchObject({ code: 'folder-missing', details: { folder: out } })
})

test('the data directory is no place for it, nor is the name of a folder', async () => {
  const { home, out, files } = place()
  expect(() => files.check(join(home, 'a.html'), false)).toThrow(expect.objectContaining({ code: 'target-in-library' }))
  expect(() => files.check(out, true)).toThrow(expect.objectContaining({ code: 'file-not-regular' }))
  await expect(files.write(join(out, `${'n'.repeat(300)}.html`), false, bytes('x'), going())).rejects.toMatchObject({
    code: 'file-name-too-long',
  })
})

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

// Needs a file system of its own, which only Linux lets an ordinary process make.
test.skipIf(!canMount)('on a stick that is full the earlier file stays as it was, and nothing lies beside it', () => {
  const stick = tempFolder()
  const script = `
    mount -t tmpfs -o size=64k stick "$1" && printf earlier > "$1/report.html"
    "$2" "$3" "$1/report.html" 400000; ls -A "$1"; cat "$1/report.html"`
  const said = execFileSync('unshare', ['-rm', 'sh', '-c', script, 'sh', stick, process.execPath, PROGRAM], {
    encoding: 'utf8',
  })
  expect(said).toBe('disk-full\nreport.html\nearlier')
})

test('ended in the middle, it has left the earlier file; what was half-written goes with a later export', async () => {
  const { out, path, files } = place()
  writeFileSync(path, 'earlier')
  const child = spawn(process.execPath, [PROGRAM, path, '300000000'], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  const watching = watch(out, () => child.kill('SIGKILL'))
  expect(await ended).toBe('SIGKILL')
  watching.close()
  expect(readFileSync(path, 'utf8')).toBe('earlier')
  const left = readdirSync(out).filter((name) => name !== 'report.html')
  expect(left).toEqual([expect.stringMatching(/^\.baton-[0-9a-f]{12}\.part$/)])
  writeFileSync(join(out, '.baton-note.part'), 'of somebody else')
  const yesterday = new Date(Date.now() - 86_400_000)
  for (const name of readdirSync(out)) utimesSync(join(out, name), yesterday, yesterday)
  await files.write(path, true, bytes('later'), going())
  expect(readFileSync(path, 'utf8')).toBe('later')
  expect(readdirSync(out).sort()).toEqual(['.baton-note.part', 'report.html'])
})
