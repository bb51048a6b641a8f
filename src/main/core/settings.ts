/** The settings of this laptop, and what Baton can say of itself. */
import type { Handlers } from '#shared/contract/index.ts'
import type { SystemInfo, settingsCalls } from '#shared/contract/settings.ts'
import { Settings, StoredSettings } from '#shared/model/settings.ts'
import type { Events, Resources, SettingsFile } from './ports/system.ts'

export interface SettingsDeps {
  readonly file: SettingsFile
  readonly resources: Resources
  readonly system: SystemInfo
  readonly events: Events
}

/** Settings as they stand in the file. A damaged file is set aside and the defaults count. */
function load(file: SettingsFile): StoredSettings {
  const found = file.read()
  const parsed = StoredSettings.safeParse(found.kind === 'read' ? found.value : {})
  if (found.kind === 'damaged' || !parsed.success) file.setAside()
  return parsed.success ? parsed.data : StoredSettings.parse({})
}

/** The settings: what windows ask of them, and the part that is no window's affair. */
export interface SettingsArea {
  readonly handlers: Handlers<typeof settingsCalls>
  /** The second folder for backups. A window that the room sees reads settings too, and paths are not for it. */
  readonly backupFolder: { read(): string | null; write(folder: string | null): void }
}

/** Reads them once. */
export function createSettings({ file, resources, system, events }: SettingsDeps): SettingsArea {
  let stored = load(file)
  const keep = (wanted: StoredSettings) => {
    file.write(wanted)
    stored = wanted
  }
  return {
    handlers: {
      'settings.get': () => Settings.parse(stored),
      'settings.set': (wanted) => {
        keep({ ...stored, ...wanted })
        events.emit('settings.changed', wanted)
        return wanted
      },
      'settings.system': () => system,
      'settings.licences': () => resources.licences(),
    },
    backupFolder: {
      read: () => stored.backupFolder,
      write: (backupFolder) => keep({ ...stored, backupFolder }),
    },
  }
}
