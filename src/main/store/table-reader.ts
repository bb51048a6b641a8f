/** Reads tables in a thread, with only so much time and memory: a table that takes more was made to take it. */
import type { TableReader } from '../core/ports/table-reader.ts'
import { Refusal } from '../core/refusal.ts'
import { codeOf } from './error-code.ts'
import type { RunFileTask } from './run-file-task.ts'

/** What reading one table may take. */
export interface TableLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

const LIMITS: TableLimits = { milliseconds: 60_000, megabytes: 1_500 }

function gaveUp(error: unknown): boolean {
  const isLate = error instanceof Error && error.name === 'TimeoutError'
  return isLate || codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Tables of the inbox. */
export function createTableReader(run: RunFileTask, { milliseconds, megabytes } = LIMITS): TableReader {
  async function within<T>(file: string, work: (watch: { signal: AbortSignal; megabytes: number }) => Promise<T>) {
    try {
      return await work({ signal: AbortSignal.timeout(milliseconds), megabytes })
    } catch (error) {
      throw gaveUp(error) ? new Refusal('table-unfinished', { file }) : error
    }
  }
  return {
    cells: ({ path, name }, choice) => within(name, (watch) => run('readCells', { path, name, choice }, watch)),
    table: ({ path, name }, wish) => within(name, (watch) => run('readTable', { path, name, wish }, watch)),
    laidOut: ({ path, name }, wish) => within(name, (watch) => run('layOutTable', { path, name, wish }, watch)),
  }
}
