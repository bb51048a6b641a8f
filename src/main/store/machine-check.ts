/** The disk under the data directory: how much is free, and whether copies can be kept. */
import { statfsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MachineCheck } from '../core/machine.ts'
import { tryWriting } from './try-writing.ts'

export function createMachineCheck(home: string): MachineCheck {
  const backupsFolder = join(home, 'backups')
  return {
    backupsFolder,
    freeBytes() {
      try {
        const { bavail, bsize } = statfsSync(home)
        return bavail * bsize
      } catch {
        return null
      }
    },
    async mayWriteBackups() {
      try {
        await mkdir(backupsFolder, { recursive: true })
        await tryWriting(backupsFolder)
        return true
      } catch {
        return false
      }
    },
  }
}
