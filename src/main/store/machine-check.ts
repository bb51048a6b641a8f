/** The disk under the data directory: how much is free, and whether copies can be kept. */
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MachineCheck } from '../core/machine.ts'

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
    mayWriteBackups() {
      const probe = join(backupsFolder, `.check-${process.pid}`)
      try {
        mkdirSync(backupsFolder, { recursive: true })
        writeFileSync(probe, 'Baton')
        rmSync(probe)
        return true
      } catch {
        return false
      }
    },
  }
}
