/** The two sides of an open workshop, guide and inspector: whether they are shown is kept for each size of the window. */
import { useRoom } from '../use-room.ts'
import { useStoredFlag } from '../use-stored.ts'
import { INSPECTED_VIEWS, type ViewId } from '../view-ids.ts'

export interface Sides {
  /** Whether the guide is folded. */
  readonly folded: boolean
  readonly fold: (folded: boolean) => void
  /** Whether the inspector is to be seen: it has no place beside some views. */
  readonly inspected: boolean
  readonly inspect: () => void
  /** Null where it has no place. */
  readonly toggleInspector: (() => void) | null
}

export function useSides(view: ViewId): Sides {
  const room = useRoom()
  const [folded, fold] = useStoredFlag(`guide-folded-${room}`, room !== 'wide')
  const [shown, setShown] = useStoredFlag(`inspector-${room}`, room === 'wide')
  const hasPlace = INSPECTED_VIEWS.has(view)
  return {
    folded,
    fold,
    inspected: shown && hasPlace,
    inspect: () => setShown(true),
    toggleInspector: hasPlace ? () => setShown(!shown) : null,
  }
}
