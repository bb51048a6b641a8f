/** The badge of a party that stands out. Its form says how: a disc with the rank of a hub, a tag with scissors at a cut point, arrows at neighbours. */
import {
  ArrowLeftRight,
  ArrowRightFromLine,
  ArrowRightToLine,
  type LucideIcon,
  Minus,
  Pencil,
  Plus,
  Scissors,
  TextCursorInput,
  Unlink,
} from 'lucide-react'
import styles from './highlight.module.css'
import type { PartyMark } from './highlight-atom.ts'

/** The signs of the marks, for badges and legends alike; a hub has its rank alone. */
export const MARK_SIGNS: Readonly<Partial<Record<PartyMark['kind'], LucideIcon>>> = {
  'cut-point': Scissors,
  'cut-off': Unlink,
  provider: ArrowRightFromLine,
  customer: ArrowRightToLine,
  both: ArrowLeftRight,
  added: Plus,
  removed: Minus,
  renamed: TextCursorInput,
  revised: Pencil,
}

/** `bare` leaves out the words where there is a sign. Decoration: what it says is in the Network view and in the panel over the map. */
export function PartyBadge({ mark, bare = false }: { readonly mark: PartyMark; readonly bare?: boolean }) {
  const Sign = MARK_SIGNS[mark.kind]
  if (mark.text === '' && Sign === undefined) return null
  return (
    <span className={styles.badge} data-kind={mark.kind} aria-hidden="true">
      {Sign !== undefined && <Sign size="1em" strokeWidth={2.5} />}
      {(!bare || Sign === undefined) && mark.text}
    </span>
  )
}
