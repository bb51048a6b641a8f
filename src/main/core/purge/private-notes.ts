/**
 * What only the facilitator reads: notes beside blocks of the agenda, beside stops, and beside what stands on the map. The
 * room never sees them, and neither does whoever gets a copy without them. Notes marked personal go as a whole instead.
 */
import type { Holding } from '../ports/purge-store.ts'

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same with these fields empty, where they hold text. */
function blank(value: unknown, names: readonly string[]): unknown {
  if (!isFields(value)) return value
  const blanked = names.filter((name) => typeof value[name] === 'string').map((name) => [name, ''])
  return { ...value, ...Object.fromEntries(blanked) }
}

function blankAll(value: unknown, list: string, pass: (item: unknown) => unknown): unknown {
  if (!isFields(value)) return value
  const items = value[list]
  return Array.isArray(items) ? { ...value, [list]: items.map(pass) } : value
}

const ofBlock = (block: unknown): unknown =>
  isFields(block)
    ? { ...block, ifLate: '', notes: blank(block.notes, ['purpose', 'trap', 'say', 'good', 'planB']) }
    : block

/** The value of a holding without them. */
export function withoutPrivateNotes({ of, kind, value }: Holding): unknown {
  switch (of) {
    case 'agenda':
      return blankAll(value, 'blocks', ofBlock)
    case 'record':
      return isFields(value) && 'props' in value ? { ...value, props: blank(value.props, ['note']) } : value
    case 'row':
      return blank(value, ['note'])
    case 'evidence':
      return kind === 'stops' ? blankAll(value, 'stops', (stop) => blank(stop, ['note'])) : value
    default:
      return value
  }
}
