/**
 * Where the room's window belongs, decided from what is plugged in, what was preferred before, and what just happened. Pure:
 * the shell does what the plan says. A newcomer would let the system move the window when its display goes: it would then
 * lie on the laptop, over the facilitator's notes, so it goes away until a display for the room is there again.
 */
import { type Bounds, centre, overlapArea } from '../window-place.ts'
import { type Display, type DisplayIdentity, findDisplay, identityOf, ownDisplays } from './display.ts'

/** What matters of this moment. */
export interface Situation {
  readonly displays: readonly Display[]
  /** Where the facilitator's window stands. */
  readonly facilitator: Bounds
  /** The display that was used for the room last; null before the first time. */
  readonly preference: DisplayIdentity | null
}

/** `closed`: there is none. `full`: it fills a display. `window`: beside the facilitator on the only display. `away`: hidden until its display is back. */
export type AudienceState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'full'; readonly on: DisplayIdentity }
  | { readonly kind: 'window' }
  | { readonly kind: 'away'; readonly from: DisplayIdentity; readonly seen: readonly DisplayIdentity[] }

/** `displays`: something was plugged, unplugged, moved or scaled. `woke`: after sleep or unlock. `swap`: both windows change places. */
export type AudienceEvent = 'open' | 'close' | 'displays' | 'woke' | 'swap'

/** Where the window stands: on all of a display, as a normal window, or nowhere. */
export type Placement =
  | { readonly kind: 'full'; readonly bounds: Bounds }
  | { readonly kind: 'window'; readonly bounds: Bounds }
  | { readonly kind: 'hidden' }

/** What to do now. */
export interface AudiencePlan {
  readonly state: AudienceState
  readonly placement: Placement
  /** Where the facilitator's window goes; null leaves it. */
  readonly facilitator: Bounds | null
  /** What to remember for the next time. */
  readonly preference: DisplayIdentity | null
  /** Whether the picture has to be painted anew although nothing moved. */
  readonly repaint: boolean
}

/** The audience window while there is only one display. */
const SMALL = { width: 960, height: 600 } as const

function holderOf(facilitator: Bounds, displays: readonly Display[]): Display | null {
  const [most] = displays.toSorted((a, b) => overlapArea(facilitator, b.bounds) - overlapArea(facilitator, a.bounds))
  return most ?? null
}

/** Where the room may be: not where the facilitator works. Projectors before built-in screens, others before the primary one. */
function candidates({ displays, facilitator }: Situation): readonly Display[] {
  const own = ownDisplays(displays)
  const holder = holderOf(facilitator, own)
  const rank = ({ primary, internal }: Display) => Number(primary) * 2 + Number(internal)
  return own.filter((display) => display !== holder).toSorted((a, b) => rank(a) - rank(b))
}

function onDisplay(display: Display, preference: DisplayIdentity | null, repaint: boolean): AudiencePlan {
  return {
    state: { kind: 'full', on: identityOf(display) },
    placement: { kind: 'full', bounds: display.bounds },
    ...{ facilitator: null, preference, repaint },
  }
}

function inWindow({ displays, preference, facilitator }: Situation, repaint: boolean): AudiencePlan {
  const only = holderOf(facilitator, displays)
  const bounds = only === null ? { x: 0, y: 0, ...SMALL } : centre(SMALL, only.workArea)
  return { state: { kind: 'window' }, placement: { kind: 'window', bounds }, facilitator: null, preference, repaint }
}

/** The first time a display is used for the room it is remembered; a stand-in for one that is not there is not. */
function open(situation: Situation): AudiencePlan {
  const { preference } = situation
  const possible = candidates(situation)
  const preferred = preference && findDisplay(preference, possible)
  const chosen = preferred ?? possible[0]
  if (!chosen) return inWindow(situation, false)
  return onDisplay(chosen, preference === null || preferred !== null ? identityOf(chosen) : preference, false)
}

function hide(situation: Situation, from: DisplayIdentity): AudiencePlan {
  return {
    state: { kind: 'away', from, seen: situation.displays.map(identityOf) },
    placement: { kind: 'hidden' },
    ...{ facilitator: null, preference: situation.preference, repaint: false },
  }
}

function follow(situation: Situation, state: AudienceState, repaint: boolean): AudiencePlan {
  const { displays, preference } = situation
  const possible = candidates(situation)
  switch (state.kind) {
    case 'closed':
      return { state, placement: { kind: 'hidden' }, facilitator: null, preference, repaint: false }
    case 'window': {
      // The projector was plugged in after the start.
      const [first] = possible
      return first ? { ...open(situation), repaint } : inWindow(situation, repaint)
    }
    case 'full': {
      const there = findDisplay(state.on, ownDisplays(displays))
      return there ? onDisplay(there, preference, repaint) : hide(situation, state.on)
    }
    case 'away': {
      const back = findDisplay(state.from, possible)
      const fresh = possible.find((display) => findDisplay(identityOf(display), known(state.seen)) === null)
      const chosen = back ?? fresh
      if (chosen) return onDisplay(chosen, preference, true)
      return { state, placement: { kind: 'hidden' }, facilitator: null, preference, repaint: false }
    }
  }
}

/** Identities as displays, to look for one among them. */
function known(seen: readonly DisplayIdentity[]): readonly Display[] {
  return seen.map(({ id, label, width, height, internal }) => {
    const bounds = { x: 0, y: 0, width, height }
    return { id, label, internal, bounds, workArea: bounds, scaleFactor: 1, primary: false }
  })
}

/** Both windows change places; where the room was, the facilitator works from now on. Without a second display nothing happens. */
function swap(situation: Situation, state: AudienceState): AudiencePlan {
  const holder = holderOf(situation.facilitator, ownDisplays(situation.displays))
  const there = state.kind === 'full' ? findDisplay(state.on, ownDisplays(situation.displays)) : null
  if (!holder || !there || holder === there) return follow(situation, state, false)
  return { ...onDisplay(holder, identityOf(holder), true), facilitator: there.workArea }
}

/** What to do about what happened. */
export function planAudience(situation: Situation, state: AudienceState, event: AudienceEvent): AudiencePlan {
  switch (event) {
    case 'open':
      return state.kind === 'closed' || state.kind === 'away' ? open(situation) : follow(situation, state, true)
    case 'close':
      return follow(situation, { kind: 'closed' }, false)
    case 'displays':
      return follow(situation, state, false)
    case 'woke':
      return follow(situation, state, true)
    case 'swap':
      return swap(situation, state)
  }
}
