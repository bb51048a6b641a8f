/**
 * Which touches are the hand that holds the pen: those that begin while the pen is on the map or was seen a moment ago.
 * The mouse is never asked. Times are those of the events, in milliseconds.
 */

/** How long after its last sign of life the pen is still thought to be near. */
export const PEN_LINGERS = 400

export interface PalmFilter {
  penDown(at: number): void
  penUp(at: number): void
  /** It hovers over the map or draws on it. */
  penMoved(at: number): void
  /** Whether the touch is a palm. It stays one until {@link PalmFilter.touchEnded}. */
  touchBegan(id: number, at: number): boolean
  /** What lay on the map before the pen came. */
  becomesPalm(id: number): void
  isPalm(id: number): boolean
  touchEnded(id: number): void
}

export function createPalmFilter(): PalmFilter {
  const palms = new Set<number>()
  let isPenDown = false
  let lastSeen = Number.NEGATIVE_INFINITY
  const seen = (at: number) => {
    lastSeen = Math.max(lastSeen, at)
  }
  return {
    penDown(at) {
      isPenDown = true
      seen(at)
    },
    penUp(at) {
      isPenDown = false
      seen(at)
    },
    penMoved: seen,
    touchBegan(id, at) {
      if (isPenDown || at - lastSeen < PEN_LINGERS) palms.add(id)
      return palms.has(id)
    },
    becomesPalm: (id) => void palms.add(id),
    isPalm: (id) => palms.has(id),
    touchEnded: (id) => void palms.delete(id),
  }
}
