/** What the map shows of the changes: for each interaction how many there are, and how far the furthest has come. */
import type { Change } from '../model/change.ts'

/** The states that the map tells apart; `overdue` is running or planned, and nobody has looked again in time. */
export const SIGN_STATES = ['reviewed', 'idea', 'planned', 'running', 'overdue'] as const
export type SignState = (typeof SIGN_STATES)[number]

/** How many changes an interaction has, and how far the furthest has come. */
export interface ChangeSign {
  readonly count: number
  readonly state: SignState
}

function stateOf({ status, reviewDate }: Change, today: string): SignState {
  return status !== 'reviewed' && reviewDate !== null && reviewDate < today ? 'overdue' : status
}

/**
 * Counts what is open; where everything is decided, what was decided. Signs that say the same as before are the same objects,
 * and so is the whole map, so that nothing is drawn anew.
 */
export function signChanges(
  changes: readonly Change[],
  today: string,
  before: ReadonlyMap<string, ChangeSign>,
): ReadonlyMap<string, ChangeSign> {
  const signs = new Map<string, ChangeSign>()
  for (const change of changes) {
    if (change.interactionArchived) continue
    const state = stateOf(change, today)
    const known = signs.get(change.interaction)
    const isOpen = state !== 'reviewed'
    const wasOpen = known !== undefined && known.state !== 'reviewed'
    if (known === undefined || (isOpen && !wasOpen)) signs.set(change.interaction, { count: 1, state })
    else if (isOpen === wasOpen) {
      const further = SIGN_STATES.indexOf(state) > SIGN_STATES.indexOf(known.state) ? state : known.state
      signs.set(change.interaction, { count: known.count + 1, state: further })
    }
  }
  let isSame = signs.size === before.size
  for (const [id, sign] of signs) {
    const old = before.get(id)
    if (old?.count === sign.count && old.state === sign.state) signs.set(id, old)
    else isSame = false
  }
  return isSame ? before : signs
}
