/** How a version is called wherever one is named. */
import type { VersionMark } from '../model/version.ts'
import { t } from './text.ts'

/** Its name; where it has none, what it is. */
export function nameVersion({ name, why, session }: Pick<VersionMark, 'name' | 'why' | 'session'>): string {
  if (name !== '') return name
  if (why === 'session' && session !== null) return t('versions.sessionEnd', { number: session.number })
  return t(`versions.why.${why}`)
}
