/** Which queries an event makes stale: the one table. A view that asks with `useCoreQuery` then shows the new state by itself. */
import type { EventName } from '#shared/contract/index.ts'
import type { QueryName } from './names.ts'

/** Queries by the event that makes them stale; an event that is missing concerns no query. */
export const INVALIDATES: { readonly [N in EventName]?: readonly QueryName[] } = {
  'library.changed': ['library.list'],
  'backups.changed': ['backups.state', 'backups.list'],
  // Not the finish tests: the guide asks for them once hands rest.
  'map.changed': [
    'library.list',
    'history.marks',
    'history.gone',
    'versions.list',
    'versions.stateAt',
    'history.mapAfter',
  ],
  'changes.changed': [
    'changes.list',
    'versions.stateAt',
    'reviews.cards',
    'library.list',
    'guide.tests',
    'presenting.preview',
  ],
  'guide.changed': ['guide.get', 'guide.tests', 'presenting.preview'],
  'formats.changed': ['formats.list'],
  // A target is evidence, and decides what is a miss.
  'evidence.changed': [
    'evidence.list',
    'reviews.cards',
    'versions.list',
    'versions.stateAt',
    'measures.summary',
    'guide.tests',
    'presenting.preview',
    'presenting.stops',
  ],
  'measures.changed': ['measures.list', 'measures.summary'],
  'ratings.changed': ['ratings.list', 'versions.stateAt', 'guide.tests', 'presenting.preview'],
  'rescue.troubleChanged': ['rescue.state'],
  'settings.changed': ['settings.get', 'settings.firstStart'],
  'screens.changed': ['screens.get'],
  'audience.sceneChanged': ['audience.scene'],
  'audience.stateChanged': ['audience.state'],
  'roomWindow.changed': ['roomWindow.get'],
}
