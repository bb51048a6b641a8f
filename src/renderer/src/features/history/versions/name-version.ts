/** How versions are called where they are listed and chosen. */
import type { VersionMark } from '#shared/model/version.ts'
import { t } from '#shared/text/text.ts'
import { sayWhen } from '../../../ui/say-when.ts'

/** Its name; where it has none, what it is. */
export function nameVersion({ name, why, session }: Pick<VersionMark, 'name' | 'why' | 'session'>): string {
  if (name !== '') return name
  if (why === 'session' && session !== null) return t('versions.sessionEnd', { number: session.number })
  return t(`versions.why.${why}`)
}

/** The name with the day, or the time of a version of today. */
export function nameAndDay(mark: VersionMark, now: Date): string {
  return t('versions.at', { name: nameVersion(mark), when: sayWhen(mark.at, now) })
}
