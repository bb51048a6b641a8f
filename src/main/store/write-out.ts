/** Text files that the person takes elsewhere. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { WriteOut } from '../core/ports/write-out.ts'
import { asRefusal } from './disk-refusal.ts'
import { writeFileAtomically } from './durable.ts'
import { checkTarget } from './export-target.ts'

/** `home` is the data directory, which is no place for them. */
export function createWriteOut(home: string): WriteOut {
  return (path, text, replace) => {
    checkTarget({ home, path, replace })
    try {
      writeFileAtomically(path, text)
      return statSync(path).size
    } catch (error) {
      throw asRefusal(error, 'write', basename(path))
    }
  }
}
