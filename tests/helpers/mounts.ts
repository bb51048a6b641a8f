/** Disks that can be filled, pulled and locked: small ones in memory. Needs Linux, the superuser and the right to mount. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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

/** A disk that can fail as a worn stick does. */
export interface FailingDisk {
  /** Finds a fault and from then on lets nothing be written, also to files that are open. */
  fail(): void
  /** Taken out and put in again: it can be written. */
  putInAgain(): void
}

/** A stick of its own at a folder, which is made; it goes when the test is over. */
export function mountFailingDisk(folder: string, megabytes: number): FailingDisk {
  const image = join(tempFolder(), 'stick.img')
  writeFileSync(image, Buffer.alloc(megabytes * 1024 * 1024))
  run('mkfs.ext4', '-q', '-F', '-O', '^has_journal', image)
  mkdirSync(folder, { recursive: true })
  let device = ''
  const devices: string[] = []
  const insert = () => {
    // A device of its own each time, as a stick gets one.
    device = execFileSync('losetup', ['-f', '--show', image], { encoding: 'utf8' }).trim()
    devices.push(device)
    run('mount', '-o', 'errors=remount-ro', device, folder)
  }
  onTestFinished(() => {
    pull(folder)
    for (const one of devices) release(one)
  })
  insert()
  return {
    fail: () => writeFileSync(join('/sys/fs/ext4', basename(device), 'trigger_fs_error'), '1'),
    putInAgain() {
      pull(folder)
      // As systems do with a stick that failed; it ends with 1 where it mended something.
      spawnSync('e2fsck', ['-f', '-y', image])
      insert()
    },
  }
}

/** Gives a device of {@link mountFailingDisk} back; one that is in use goes with its last user. */
function release(device: string): void {
  try {
    run('losetup', '-d', device)
  } catch {
    // Gone already.
  }
}

/** Whether this machine can make a disk fail: what Linux offers for trying that out, and a device to do it with. */
export function canFailDisks(): boolean {
  if (!canMount()) return false
  const folder = tempFolder()
  const image = join(folder, 'stick.img')
  writeFileSync(image, Buffer.alloc(4 * 1024 * 1024))
  let device = ''
  try {
    run('mkfs.ext4', '-q', '-F', '-O', '^has_journal', image)
    device = execFileSync('losetup', ['-f', '--show', image], { encoding: 'utf8' }).trim()
    mkdirSync(join(folder, 'stick'))
    run('mount', device, join(folder, 'stick'))
    const can = existsSync(join('/sys/fs/ext4', basename(device), 'trigger_fs_error'))
    run('umount', join(folder, 'stick'))
    return can
  } catch {
    return false
  } finally {
    if (device !== '') release(device)
  }
}

/** Limits the size of the files that this process writes; null takes the limit away. */
export function limitFiles(bytes: number | null): void {
  run('prlimit', '--pid', String(process.pid), `--fsize=${bytes ?? 'unlimited'}:unlimited`)
}
