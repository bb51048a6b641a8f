/** Which page of the help belongs to what is shown. */
import type { HelpTopicId } from '#shared/help/topic.ts'
import type { Place } from './place.ts'

/** Home has the first steps, each view its own page. */
export function helpTopicOf(place: Place): HelpTopicId {
  return place.kind === 'home' ? 'start.idea' : `view.${place.view}`
}
