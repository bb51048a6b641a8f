/**
 * What we will try: the changes that are planned or run, else the ideas. Owners, reasons and comments stay with the
 * facilitator.
 */
import type { Scene } from '#shared/model/scene.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { groupRows } from '../changes.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

/** As many as the last row can read at once. */
const MOST = 6
/** What has no review date comes last. */
const LATEST = '9999'

/** Refuses `scene-empty` where nothing is to be tried. */
export function makeChangesScene({ changes }: WorkshopReader): Scene {
  const all = groupRows(changes.rows()).filter(({ interactionArchived }) => !interactionArchived)
  const begun = all.filter(({ status }) => status === 'planned' || status === 'running')
  const shown = begun.length > 0 ? begun : all.filter(({ status }) => status === 'idea')
  if (shown.length === 0) throw new Refusal('scene-empty')
  const ordered = shown.toSorted((one, other) =>
    (one.reviewDate ?? LATEST) < (other.reviewDate ?? LATEST) ? -1 : one.reviewDate === other.reviewDate ? 0 : 1,
  )
  return {
    kind: 'changes',
    changes: ordered.slice(0, MOST).map(({ what, provider, customer, service, status, reviewDate }) => ({
      ...{ what, status, reviewDate },
      about: serviceLine(provider, customer, service),
    })),
    more: Math.max(0, ordered.length - MOST),
  }
}
