/** Files in "recently deleted" that nobody deleted: a merge put them there, so that it can be undone. Their key tells it. */
import { WorkshopId } from './ids.ts'

const PREFIX = 'before-merge-'

/** The key of a file that a merge sets aside. */
export function setAsideKey(id: string): WorkshopId {
  return WorkshopId.parse(`${PREFIX}${id}`.slice(0, 64))
}

/** Whether a merge set this file aside. */
export function isSetAsideByMerge(key: string): boolean {
  return key.startsWith(PREFIX)
}
