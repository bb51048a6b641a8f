/** The reviews of a workshop that are still to come, for a calendar. */

import type { Change } from '../model/change.ts'
import type { OpenWorkshop } from '../model/workshop.ts'
import { t } from '../text/text.ts'
import type { CalendarReview } from './write-calendar.ts'

/** The soonest first. A change whose interaction left the map is looked back on no more. */
export function listCalendarReviews(
  { id, title }: Pick<OpenWorkshop, 'id' | 'title'>,
  changes: readonly Change[],
): CalendarReview[] {
  return changes
    .flatMap(({ id: change, what, owner, status, reviewDate, interactionArchived, entries }) =>
      reviewDate === null || status === 'reviewed' || interactionArchived
        ? []
        : [
            {
              // The same in every export of this workshop, so that a calendar moves what it knows already.
              uid: `${change}@${id}.baton`,
              day: reviewDate,
              title: t('changes.calendar.event', { what }),
              text: owner === '' ? title : t('changes.calendar.text', { title, owner }),
              sequence: entries.length,
            },
          ],
    )
    .sort((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1))
}
