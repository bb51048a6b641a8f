/** How a zone is called where it is listed: one without a name is said to have none. */
import { t } from './text.ts'

/** The name, or the words for none. */
export function nameZone(name: string): string {
  return name === '' ? t('map.zoneUnnamed') : name
}
