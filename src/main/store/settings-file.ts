/** `settings.json` in the data directory, always replaced as a whole. */
import { existsSync, readFileSync, renameSync } from 'node:fs'
import type { SettingsFile } from '../core/ports/system.ts'
import { asRefusal } from './disk-refusal.ts'
import { writeFileAtomically } from './durable.ts'

/** Nothing is read yet; the file need not exist. */
export function openSettingsFile(path: string): SettingsFile {
  return {
    read() {
      if (!existsSync(path)) return { kind: 'none' }
      try {
        return { kind: 'read', value: JSON.parse(readFileSync(path, 'utf8')) }
      } catch {
        return { kind: 'damaged' }
      }
    },
    write(settings) {
      try {
        writeFileAtomically(path, `${JSON.stringify(settings, null, 2)}\n`)
      } catch (error) {
        throw asRefusal(error, 'write', 'settings.json')
      }
    },
    setAside() {
      try {
        renameSync(path, path.replace(/\.json$/, `.damaged-${Date.now()}.json`))
      } catch {
        // It is replaced with the next change of a setting.
      }
    },
  }
}
