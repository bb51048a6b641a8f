/** Small things that the shell remembers between two starts, one JSON file each in the data directory. A damaged or missing file means: no memory. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { writeFileAtomically } from '../../store/durable.ts'

/** The memory of one thing. */
export interface KeptFile<T> {
  read(): T | null
  /** Never throws: what is not remembered here is no loss. Says whether it was written. */
  write(value: T): boolean
}

/** Nothing is read or written yet. */
export function createKeptFile<T>(home: string, name: string, model: z.ZodType<T>): KeptFile<T> {
  const file = join(home, name)
  return {
    read() {
      try {
        const value = model.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        return value.success ? value.data : null
      } catch {
        return null
      }
    },
    write(value) {
      try {
        writeFileAtomically(file, JSON.stringify(value))
        return true
      } catch {
        return false
      }
    },
  }
}
