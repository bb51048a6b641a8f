/** Programs of others that open what Baton wrote; where one is not installed, its tests say so and are skipped. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tempFolder } from './temp-folder.ts'

const answers = (program: string, args: readonly string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** LibreOffice without a window. */
export const hasOffice = answers('soffice', ['--version'])
/** Python, whose `csv` and `zipfile` are readers of their own. */
export const hasPython = answers('python3', ['--version'])

const without = (program: string) =>
  process.stdout.write(`${program} is not installed: what it would read is not tried.\n`)
if (!hasOffice) without('LibreOffice')
if (!hasPython) without('Python')

/** Lets LibreOffice write a file in another format; returns the folder with whatever it wrote. A profile of its own each time. */
export function convert(bytes: Uint8Array, name: string, to: string): string {
  const folder = mkdtempSync(join(tempFolder(), 'office'))
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), file], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  return join(folder, 'out')
}

/** What a Python program prints when it is given these bytes, as JSON. */
export function python<T>(program: string, input: Uint8Array): T {
  return JSON.parse(execFileSync('python3', ['-c', program], { input, maxBuffer: 100_000_000, encoding: 'utf8' })) as T
}
