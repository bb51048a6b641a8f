/** The settings of this laptop, and what Baton can say of itself. */
import type { Handlers } from '#shared/contract/index.ts'
import type { SystemInfo, settingsCalls } from '#shared/contract/settings.ts'
import type { LocaleChoice } from '#shared/model/locale.ts'
import { POLICY_KEYS, type Policy } from '#shared/model/policy.ts'
import { Settings, StoredSettings } from '#shared/model/settings.ts'
import { sayPolicyProblem } from '#shared/text/say-policy.ts'
import type { Events, Resources, SettingsFile } from './ports/system.ts'
import { Refusal } from './refusal.ts'

/** What is known of the system from the start. */
export type SystemFacts = Omit<SystemInfo, 'laidDown' | 'policyProblems'>

export interface SettingsDeps {
  readonly file: SettingsFile
  readonly resources: Resources
  readonly system: SystemFacts
  /** What administrators laid down; it comes before what was chosen. */
  readonly policy: Policy
  readonly events: Events
  /** Speaks the language that counts for this choice. */
  readonly speakFor: (choice: LocaleChoice) => Promise<void>
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
  /** The second folder for backups; refuses `set-by-administrator` where it was laid down. A window that the room sees reads settings too, and paths are not for it. */
  readonly backupFolder: { read(): string | null; write(folder: string | null): void }
}

/** Reads them once. */
export function createSettings({ file, resources, system, policy, events, speakFor }: SettingsDeps): SettingsArea {
  let stored = load(file)
  const keep = (wanted: StoredSettings) => {
    file.write(wanted)
    stored = wanted
  }
  return {
    handlers: {
      'settings.get': () => Settings.parse(stored),
      'settings.set': async (wanted) => {
        const isOtherLanguage = wanted.locale !== stored.locale
        keep({ ...stored, ...wanted })
        if (isOtherLanguage) await speakFor(wanted.locale)
        events.emit('settings.changed', wanted)
        return wanted
      },
      'settings.firstStart': () => !stored.firstStartSeen,
      'settings.endFirstStart': () => {
        if (!stored.firstStartSeen) keep({ ...stored, firstStartSeen: true })
        events.emit('settings.changed', Settings.parse(stored))
        return {}
      },
      'settings.system': () => ({
        ...system,
        laidDown: Object.fromEntries(POLICY_KEYS.flatMap((key) => (policy[key] ? [[key, policy[key].source]] : []))),
        policyProblems: policy.problems.map(sayPolicyProblem),
      }),
      'settings.licences': () => resources.licences(),
    },
    backupFolder: {
      read: () => policy.backups?.value ?? stored.backupFolder,
      write: (backupFolder) => {
        if (policy.backups !== null) throw new Refusal('set-by-administrator', { source: policy.backups.source })
        keep({ ...stored, backupFolder })
      },
    },
  }
}
