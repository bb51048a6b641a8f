/** What an instance is asked to do and where it keeps its data: read from its arguments, nothing done yet. */
import { chooseDataDirectory, type DataDirectory } from '../../launch/data-directory.ts'
import { readLaunchOptions, startFolder } from '../../launch/launch-options.ts'
import { programFolder } from '../../launch/program-folder.ts'
import { type HandOver, ownArguments, readHandOver } from './handed-over.ts'
import type { Machine } from './machine.ts'

/** What the arguments come to. */
export interface StartUp extends DataDirectory {
  /** What to open, when this instance was asked to open something. */
  readonly handOver: HandOver | null
}

/** `root`: the project folder, which counts as the program's folder when run from source. */
export function readStartUp(machine: Machine, packaged: boolean, root: string): StartUp {
  const { argv, env, platform, execPath, folder, userFolder, exists, policy } = machine
  const reading = readLaunchOptions(ownArguments(argv, packaged), { folder: startFolder(env, folder), tolerant: true })
  const place = chooseDataDirectory({
    home: reading.ok ? reading.options.home : null,
    policy,
    programFolder: programFolder({ platform, execPath, env, packaged, root }),
    env,
    platform,
    userFolder,
    exists,
  })
  return { ...place, handOver: readHandOver({ argv, env, folder, packaged }) }
}
