/**
 * A disk whose power is cut: what was flushed is there; of everything else any part may be, or may not. Names in a folder
 * are flushed with the folder, in the order in which they were given and taken away; bytes of a file with the file, in any
 * order, and the last of them may be torn.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Change, DiskStep, Naming } from './read-trace.ts'

/** A file whatever it is called: bytes that are on the disk for certain, and what may be there as well. */
interface File {
  safe: Buffer
  unsafe: Change[]
  size: number
}

/** Where the power goes, how chance is asked, and whether flushing does anything: without, the check must find losses. */
export interface Cut {
  readonly after: number
  readonly chance: () => number
  readonly flushes: boolean
}

const SECTOR = 512

function change(bytes: Buffer, one: Change): Buffer {
  const end = one.did === 'cut' ? one.size : one.at + one.bytes.length
  const grown = Buffer.alloc(one.did === 'cut' ? end : Math.max(bytes.length, end))
  bytes.copy(grown, 0, 0, Math.min(bytes.length, grown.length))
  if (one.did === 'write') one.bytes.copy(grown, one.at)
  return grown
}

/** What is left of a change that was not flushed: all, nothing, or its first sectors. */
function survive(one: Change, chance: () => number): Change | null {
  const luck = chance()
  if (luck < 0.45) return null
  if (luck < 0.9 || one.did === 'cut') return one
  const sectors = Math.floor((one.bytes.length / SECTOR) * chance())
  return { ...one, bytes: one.bytes.subarray(0, sectors * SECTOR) }
}

/** A change of names with the file that it was about: it may reach the disk before the one that gave that file its first name. */
interface Named {
  readonly naming: Naming
  readonly file: File | undefined
}

function name(names: Map<string, File>, { naming, file }: Named): void {
  if (naming.did !== 'create') names.delete(naming.path)
  if (naming.did !== 'remove' && file) names.set(naming.did === 'rename' ? naming.to : naming.path, file)
}

/** Whether a change of names lies in a folder. */
function isIn({ naming }: Named, folder: string): boolean {
  return dirname(naming.path) === folder || (naming.did === 'rename' && dirname(naming.to) === folder)
}

/** The disk as it may be after the power went: files by their paths. */
export function cutPower(before: ReadonlyMap<string, Buffer>, steps: readonly DiskStep[], cut: Cut) {
  const start = [...before].map(([path, bytes]): [string, File] => [
    path,
    { safe: bytes, unsafe: [], size: bytes.length },
  ])
  /** As the process sees it, and as it is on the disk for certain. */
  const seen = new Map(start)
  const safe = new Map(start)
  let unsafe: Named[] = []
  const said: string[] = []
  for (const step of steps.slice(0, cut.after)) {
    const file = 'path' in step ? seen.get(step.path) : undefined
    if (step.did === 'say') said.push(step.text.trim())
    else if (step.did === 'write' && file) {
      const at = step.at < 0 ? file.size : step.at
      file.unsafe.push({ ...step, at })
      file.size = Math.max(file.size, at + step.bytes.length)
    } else if (step.did === 'cut' && file) {
      file.unsafe.push(step)
      file.size = step.size
    } else if (step.did === 'create' || step.did === 'remove' || step.did === 'rename') {
      const made: File = { safe: Buffer.alloc(0), unsafe: [], size: 0 }
      const named = { naming: step, file: step.did === 'create' ? made : file }
      name(seen, named)
      unsafe.push(named)
    } else if (step.did === 'flush' && cut.flushes) {
      if (file) {
        file.safe = file.unsafe.reduce(change, file.safe)
        file.unsafe = []
      } else {
        for (const named of unsafe.filter((one) => isIn(one, step.path))) name(safe, named)
        unsafe = unsafe.filter((one) => !isIn(one, step.path))
      }
    }
  }
  for (const named of unsafe.slice(0, Math.floor(cut.chance() * (unsafe.length + 1)))) name(safe, named)
  const files = new Map(
    [...safe].map(([path, file]) => {
      const kept = file.unsafe.flatMap((one) => survive(one, cut.chance) ?? [])
      return [path, kept.reduce(change, file.safe)] as const
    }),
  )
  return { files, said }
}

/** Writes such a disk into a folder. */
export function layDown(files: ReadonlyMap<string, Buffer>, home: string, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, relative(home, path))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}
