/** The settings of this laptop, and what Baton can say of itself. */
import type { Handlers } from '#shared/contract/index.ts'
import type { SystemInfo, settingsCalls } from '#shared/contract/settings.ts'
import { DEFAULT_SETTINGS, Settings } from '#shared/model/settings.ts'
import type { Events, Resources, SettingsFile } from './ports/system.ts'

export interface SettingsDeps {
  readonly file: SettingsFile
  readonly resources: Resources
  readonly system: SystemInfo
  readonly events: Events
}

/** Settings as they stand in the file. A damaged file is set aside and the defaults count. */
function load(file: SettingsFile): Settings {
  const found = file.read()
  if (found.kind === 'none') return DEFAULT_SETTINGS
  const parsed = found.kind === 'read' ? Settings.safeParse(found.value) : null
  if (parsed?.success) return parsed.data
  file.setAside()
  return DEFAULT_SETTINGS
}

/** Handlers of the calls about this laptop. */
export function settingsArea({ file, resources, system, events }: SettingsDeps): Handlers<typeof settingsCalls> {
  let settings = load(file)
  return {
    'settings.get': () => settings,
    'settings.set': (wanted) => {
      file.write(wanted)
      settings = wanted
      events.emit('settings.changed', settings)
      return settings
    },
    'settings.system': () => system,
    'settings.licences': () => resources.licences(),
  }
}
