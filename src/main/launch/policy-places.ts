/**
 * Where administrators may lay something down, the strongest first: what their own tools manage (the registry through group
 * policy, managed preferences), then a file. Each stands where people without their rights cannot change it.
 */
import { win32 } from 'node:path'

/** A file of JSON, a key of the registry, or a property list. */
export interface PolicyPlace {
  readonly kind: 'file' | 'registry' | 'preferences'
  /** Its path, or the name of the key: also what a sentence calls it. */
  readonly source: string
}

const REGISTRY_KEY = 'HKLM\\Software\\Policies\\Baton'

/** Pure. */
export function policyPlaces(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly PolicyPlace[] {
  if (platform === 'win32') {
    const programData = env.ProgramData || env.PROGRAMDATA || 'C:\\ProgramData'
    return [
      { kind: 'registry', source: REGISTRY_KEY },
      { kind: 'file', source: win32.join(programData, 'Baton', 'policy.json') },
    ]
  }
  if (platform === 'darwin') {
    return [
      { kind: 'preferences', source: '/Library/Managed Preferences/app.baton.desktop.plist' },
      { kind: 'file', source: '/Library/Application Support/Baton/policy.json' },
    ]
  }
  return [{ kind: 'file', source: '/etc/baton/policy.json' }]
}
