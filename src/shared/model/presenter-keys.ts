/**
 * What a presenter does to the room, and the keys for it. Clickers are keyboards: they send PageDown, an arrow, a dot. What
 * may be typed or means something to the map (letters, arrows, space, Esc) counts only while the presenter strip has the
 * keyboard; function keys and PageUp/PageDown count everywhere while something is presented.
 */
import { z } from 'zod'

/** In the order in which they are listed. */
export const PRESENTER_MOVES = ['next', 'back', 'dark', 'freeze', 'leave'] as const
export type PresenterMove = (typeof PRESENTER_MOVES)[number]

/** Most keys of one move. */
export const MOST_PRESENTER_KEYS = 8

/** In the notation of the action table; a key that is not on the list of a move does not make it. */
export const PresenterKeys = z.partialRecord(
  z.enum(PRESENTER_MOVES),
  z.array(z.string().min(1).max(40)).max(MOST_PRESENTER_KEYS),
)
export type PresenterKeys = z.infer<typeof PresenterKeys>

/** What clickers send, and what hands expect. */
export const USUAL_PRESENTER_KEYS: Readonly<Record<PresenterMove, readonly string[]>> = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space'],
  back: ['PageUp', 'ArrowLeft', 'ArrowUp'],
  dark: ['B', '.'],
  freeze: ['F'],
  leave: ['Escape'],
}

/** The keys of a move: those that were chosen on this laptop, else the usual ones. */
export function keysOfMove(chosen: PresenterKeys, move: PresenterMove): readonly string[] {
  return chosen[move] ?? USUAL_PRESENTER_KEYS[move]
}

/** Named keys that mean nothing to text, lists or the map while something is presented. */
const EVERYWHERE = /^(F\d+|PageUp|PageDown|Media\w+|AudioVolume\w+|Browser\w+|Launch\w+)$/

/** Whether a key counts wherever the keyboard is. */
export function countsEverywhere(keys: string): boolean {
  const last = keys.split('+').at(-1) ?? ''
  return keys.includes('Mod+') || EVERYWHERE.test(last)
}
