/** How versions are called where they are listed and chosen, with their day. */
import type { VersionMark } from '#shared/model/version.ts'
import { nameVersion } from '#shared/text/name-version.ts'
import { t } from '#shared/text/text.ts'
import { sayWhen } from '../../../ui/say-when.ts'

/** The name with the day, or the time of a version of today. */
export function nameAndDay(mark: VersionMark, now: Date): string {
  return t('versions.at', { name: nameVersion(mark), when: sayWhen(mark.at, now) })
}
