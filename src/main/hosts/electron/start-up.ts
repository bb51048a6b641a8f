/** What an instance is asked to do and where it keeps its data: read from its arguments, nothing done yet. */
import { chooseDataDirectory } from '../../launch/data-directory.ts'
import { readLaunchOptions, startFolder } from '../../launch/launch-options.ts'
import { type HandOver, ownArguments, readHandOver } from './handed-over.ts'
import type { Machine } from './machine.ts'
import { programFolder } from './program-folder.ts'

/** What the arguments come to. */
export interface StartUp {
  /** The data directory, absolute. */
  readonly home: string
  /** What to open, when this instance was asked to open something. */
  readonly handOver: HandOver | null
}

/** `root`: the project folder, which counts as the program's folder when run from source. */
export function readStartUp(machine: Machine, packaged: boolean, root: string): StartUp {
  const { argv, env, platform, execPath, folder, userFolder, exists } = machine
  const reading = readLaunchOptions(ownArguments(argv, packaged), { folder: startFolder(env, folder), tolerant: true })
  const home = chooseDataDirectory({
    home: reading.ok ? reading.options.home : null,
    programFolder: programFolder({ platform, execPath, env, packaged, root }),
    env,
    platform,
    userFolder,
    exists,
  })
  return { home, handOver: readHandOver({ argv, env, folder, packaged }) }
}
