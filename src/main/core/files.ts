/** Files between a window and the core: pieces that arrive, and places to save to. */
import type { filesCalls } from '#shared/contract/files.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { isOpenable } from '#shared/model/openable.ts'
import type { Arrivals } from './arrivals.ts'
import type { Dialogs, Folders } from './ports/system.ts'
import { Refusal } from './refusal.ts'

export interface FilesDeps {
  readonly arrivals: Arrivals
  readonly folders: Folders
  /** Null where the host has no dialogs of its own. */
  readonly dialogs: Dialogs | null
  /** What a window may have shown in the file manager: the data directory and what Baton wrote in this run. */
  readonly mayReveal: (path: string) => boolean
}

/** Handlers of the calls about files. */
export function filesArea({ arrivals, folders, dialogs, mayReveal }: FilesDeps): Handlers<typeof filesCalls> {
  const need = (): Dialogs => {
    if (!dialogs) throw new Refusal('dialog-missing')
    return dialogs
  }
  return {
    'files.begin': ({ name, bytes }) => ({ file: arrivals.begin(name, bytes) }),
    'files.append': ({ file, piece }) => {
      arrivals.append(file, piece)
      return null
    },
    'files.chooseTarget': async ({ suggestedName }) => ({ path: await need().chooseTarget(suggestedName) }),
    'files.chooseFolder': async ({ title }) => ({ path: await need().chooseFolder(title) }),
    'files.listFolder': ({ path, extension }) => folders.list(path, extension),
    'files.reveal': async ({ path }) => {
      if (!mayReveal(path)) throw new Refusal('file-no-access', { file: path })
      await need().reveal(path)
      return null
    },
    'files.open': async ({ path }) => {
      if (!mayReveal(path) || !isOpenable(path)) throw new Refusal('file-no-access', { file: path })
      if (!(await need().open(path))) throw new Refusal('file-not-opened', { file: path })
      return null
    },
  }
}
