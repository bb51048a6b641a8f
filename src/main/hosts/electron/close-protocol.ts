/**
 * How the facilitator's window closes: it is asked to put its last edits on disk and gets a moment for it. A table of
 * states and events, so that every way out can be read and tested: nobody is ever trapped by a page that hangs.
 */
export type CloseState = 'open' | 'flushing' | 'asking' | 'closing'

export type CloseEvent =
  /** The person, the system or a quit asks to close. */
  | 'close-asked'
  /** The page says that everything it held is on disk. */
  | 'flushed'
  /** The page says that something of it cannot be written now. */
  | 'not-saved'
  /** The person was told so, and stays, or leaves it. */
  | 'stay'
  | 'leave'
  | 'time-over'
  /** The page is dead or hangs: it will never answer. */
  | 'page-lost'
  /** The system goes down and waits for nobody. */
  | 'system-ends'

/**
 * `hold`: keep the window for now; `ask`: ask the page to flush and start the clock; `ask-in-passing`: ask and wait for
 * nothing; `tell`: stop the clock, and ask the person about what cannot be saved; `go`: take the window away in the next turn, without asking its page again.
 */
export type CloseEffect = 'hold' | 'ask' | 'ask-in-passing' | 'tell' | 'go'

/** Where an event leads, and what is to be done on the way, in this order. */
export interface CloseStep {
  readonly state: CloseState
  readonly effects: readonly CloseEffect[]
}

/** How long a page may take to flush. */
export const FLUSH_LIMIT_MS = 2000

const stay = (state: CloseState): CloseStep => ({ state, effects: [] })

const TABLE: Readonly<Record<CloseState, Readonly<Record<CloseEvent, CloseStep>>>> = {
  open: {
    'close-asked': { state: 'flushing', effects: ['hold', 'ask'] },
    flushed: stay('open'),
    'not-saved': stay('open'),
    stay: stay('open'),
    leave: stay('open'),
    'time-over': stay('open'),
    'page-lost': stay('open'),
    'system-ends': { state: 'closing', effects: ['ask-in-passing'] },
  },
  flushing: {
    // Whoever asks twice means it.
    'close-asked': { state: 'closing', effects: ['hold', 'go'] },
    flushed: { state: 'closing', effects: ['go'] },
    'not-saved': { state: 'asking', effects: ['tell'] },
    stay: stay('flushing'),
    leave: stay('flushing'),
    'time-over': { state: 'closing', effects: ['go'] },
    'page-lost': { state: 'closing', effects: ['go'] },
    'system-ends': { state: 'closing', effects: ['go'] },
  },
  // The box stands until it is answered; a page that dies behind it is loaded again, with what it had kept.
  asking: {
    'close-asked': { state: 'asking', effects: ['hold'] },
    flushed: stay('asking'),
    'not-saved': stay('asking'),
    stay: stay('open'),
    leave: { state: 'closing', effects: ['go'] },
    'time-over': stay('asking'),
    'page-lost': stay('asking'),
    'system-ends': { state: 'closing', effects: ['go'] },
  },
  closing: {
    'close-asked': stay('closing'),
    flushed: stay('closing'),
    'not-saved': stay('closing'),
    stay: stay('closing'),
    leave: stay('closing'),
    'time-over': stay('closing'),
    'page-lost': stay('closing'),
    'system-ends': stay('closing'),
  },
}

/**
 * The next state and what to do. `pageAlive` false: there is nobody to ask, so a window closes at once.
 */
export function stepClose(state: CloseState, event: CloseEvent, pageAlive: boolean): CloseStep {
  if (state === 'open' && event === 'close-asked' && !pageAlive) return { state: 'closing', effects: ['hold', 'go'] }
  return TABLE[state][event]
}
