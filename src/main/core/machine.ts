/** What the laptop says of itself before the room is full. */
import type { Handlers } from '#shared/contract/index.ts'
import type { machineCalls } from '#shared/contract/machine.ts'

/** The disk under the data directory. */
export interface MachineCheck {
  freeBytes(): number | null
  readonly backupsFolder: string
  /** Writes a little there and takes it away again. */
  mayWriteBackups(): Promise<boolean>
}

/** Handlers of the calls about the laptop. */
export function machineArea(machine: MachineCheck): Handlers<typeof machineCalls> {
  return {
    'machine.check': async () => ({
      freeBytes: machine.freeBytes(),
      backups: { folder: machine.backupsFolder, writable: await machine.mayWriteBackups() },
    }),
  }
}
