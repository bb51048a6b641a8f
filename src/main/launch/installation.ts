/**
 * Finds Baton's own files. The same code runs from `src/` (tests, command line), from `out/main/` (bundled) and from
 * inside an installed app, so no path may be relative to a source file: ask here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where things are, as absolute paths. */
export interface Installation {
  /** The folder that holds package.json. */
  readonly root: string
  /** Practice data, licences, icons. */
  readonly resources: string
  /** The built pages. */
  readonly renderer: string
  /** The built program that writes exports in a thread of its own; null where Baton runs from its source. */
  readonly exportWorker: string | null
  /** The built program that does slow work on files in a thread of its own; null as above. */
  readonly fileWorker: string | null
  readonly version: string
}

function manifestIn(folder: string): { readonly version: string } | null {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown }
  return manifest.name === 'baton' ? { version: String(manifest.version) } : null
}

/** Walks up from this file to Baton's package.json. */
export function findInstallation(from: string = import.meta.dirname): Installation {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = manifestIn(folder)
    if (manifest) {
      const program = (name: string) =>
        from.startsWith(join(folder, 'out')) ? join(folder, 'out', 'main', `${name}.js`) : null
      return {
        root: folder,
        resources: join(folder, 'resources'),
        renderer: join(folder, 'out', 'renderer'),
        exportWorker: program('export-worker'),
        fileWorker: program('file-worker'),
        version: manifest.version,
      }
    }
    if (dirname(folder) === folder) throw new Error(`No Baton found above ${from}`)
  }
}
