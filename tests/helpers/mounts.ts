/** Disks that can be filled, pulled and locked: small ones in memory. Needs Linux, the superuser and the right to mount. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-folder.ts'

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { stdio: 'pipe' })
}

/** Whether this machine lets a test mount something. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = tempFolder()
  try {
    run('mount', '-t', 'tmpfs', 'baton-test', folder)
    run('umount', folder)
    return true
  } catch {
    return false
  }
}

/** A disk of so many bytes at a folder, which is made; it goes when the test is over. */
export function mountDisk(folder: string, bytes: number): void {
  mkdirSync(folder, { recursive: true })
  run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'baton-test', folder)
  onTestFinished(() => pull(folder))
}

/** Shows a folder at another place, as a stick that is put in; it goes when the test is over. */
export function putIn(stick: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  run('mount', '--bind', stick, folder)
  onTestFinished(() => pull(folder))
}

/** Takes away whatever is mounted there, also while it is in use. */
export function pull(folder: string): void {
  try {
    run('umount', '-l', folder)
  } catch {
    // Pulled already.
  }
}

/** Lets a disk only be read, or written again. */
export function lockDisk(folder: string, locked: boolean): void {
  run('mount', '-o', `remount,${locked ? 'ro' : 'rw'}`, folder)
}

/** Limits the size of the files that this process writes; null takes the limit away. */
export function limitFiles(bytes: number | null): void {
  run('prlimit', '--pid', String(process.pid), `--fsize=${bytes ?? 'unlimited'}:unlimited`)
}
