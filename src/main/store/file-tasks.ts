/**
 * Slow work on files that nobody holds open: what a thread of its own does, see `file-worker.ts`. To add one, add a function
 * here; its input and its outcome are plain values. Never on an open workshop: closing a second handle drops SQLite's locks.
 */
import { readFileSync, statSync } from 'node:fs'
import { layOutTable, understandTable } from '../core/lay-out-table.ts'
import { refuseTooLarge } from '../core/parse-csv.ts'
import type { TableWish } from '../core/ports/table-reader.ts'
import { readTableFile, type TableFileChoice } from '../core/read-table-file.ts'
import { lookThrough } from './backups/look-through.ts'
import { copyFile } from './copy-file.ts'
import { withDisk } from './disk-refusal.ts'
import { finishCopy } from './finish-copy.ts'
import { lookThroughFile } from './look-through-file.ts'
import { removeForGood, replaceForGood } from './remove-for-good.ts'
import { canSalvage } from './salvage/can-salvage.ts'
import { salvageFile } from './salvage/salvage-file.ts'
import { checkCopy } from './verify-copy.ts'
import { writeLessFile, writePurgedFile } from './write-purged-file.ts'
import { type FromTo, rebuild, writeDown } from './written-down.ts'

/** Where a table lies, and what the person knows it by. */
interface TableFile {
  readonly path: string
  readonly name: string
}

function bytesOf({ path, name }: TableFile): Uint8Array {
  return withDisk('open', name, () => {
    refuseTooLarge(statSync(path).size, name)
    return readFileSync(path)
  })
}

/** What goes with a task: told how far it is, from 0 to 1. */
export type Moved = (share: number) => void

/** By name. */
export const FILE_TASKS = {
  /** Reads a file at rest through; returns its fingerprint. */
  check: ({ path, name }: { readonly path: string; readonly name: string }) => checkCopy(path, name),
  finishCopy,
  copyFile,
  lookThroughFile,
  lookThrough,
  /** Tables that were handed over: see `core/ports/table-reader.ts`. */
  readCells: ({ choice, ...file }: TableFile & { readonly choice: TableFileChoice }) =>
    readTableFile(bytesOf(file), file.name, choice),
  readTable: ({ wish, ...file }: TableFile & { readonly wish: TableWish }) =>
    understandTable(bytesOf(file), file.name, wish),
  layOutTable: ({ wish, ...file }: TableFile & { readonly wish: TableWish }) =>
    layOutTable(bytesOf(file), file.name, wish),
  /** See `remove-for-good.ts`. */
  removeForGood: ({ paths }: { readonly paths: readonly string[] }) => {
    for (const path of paths) removeForGood(path)
  },
  replaceForGood: ({ from, to }: { readonly from: string; readonly to: string }) => replaceForGood(from, to),
  writePurgedFile,
  writeDown: (order: FromTo) => writeDown(order),
  rebuild,
  writeLessFile,
  canSalvage,
  salvage: salvageFile,
} as const satisfies Record<string, (input: never, moved: Moved) => unknown>

type Tasks = typeof FILE_TASKS
export type FileTaskName = keyof Tasks
/** What a task takes, and what comes of it. */
export type FileTaskInput<N extends FileTaskName> = Parameters<Tasks[N]>[0]
export type FileTaskOutcome<N extends FileTaskName> = Awaited<ReturnType<Tasks[N]>>

/** What the thread is started with. */
export interface FileTask {
  readonly name: FileTaskName
  readonly input: unknown
}

type AnyTask = (input: unknown, moved: Moved) => unknown

/** Does a task here and now. */
export function doFileTask({ name, input }: FileTask, moved: Moved): unknown {
  return (FILE_TASKS[name] as AnyTask)(input, moved)
}
