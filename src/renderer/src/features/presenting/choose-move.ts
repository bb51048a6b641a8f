/** Which move a key press makes while something is presented. Pure, so that every rule can be tried without a browser. */
import {
  countsEverywhere,
  keysOfMove,
  PRESENTER_MOVES,
  type PresenterKeys,
  type PresenterMove,
} from '#shared/model/presenter-keys.ts'

/** `strip`: the presenter strip has the keyboard; `button`: one of its buttons, which has its own keys. */
export type PresenterPlace = 'strip' | 'button' | 'elsewhere'

/** What a button takes for itself. */
const PRESSES: readonly string[] = ['Space', 'Enter']

/** @param matches whether the press is this key, in the notation of the action table */
export function chooseMove(
  matches: (keys: string) => boolean,
  place: PresenterPlace,
  chosen: PresenterKeys,
): PresenterMove | null {
  const counts = (keys: string) => {
    if (place === 'button' && PRESSES.includes(keys)) return false
    return (place !== 'elsewhere' || countsEverywhere(keys)) && matches(keys)
  }
  return PRESENTER_MOVES.find((move) => keysOfMove(chosen, move).some(counts)) ?? null
}
