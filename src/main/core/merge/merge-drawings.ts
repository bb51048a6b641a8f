/**
 * What else lies on a map: notes, drawings, pictures and what ties them together. Such a thing is one answer: where both
 * wrote or drew something else on it, somebody decides; what one side took away while the other went on with it stays.
 */
import { isEqual } from '@tldraw/utils'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import type { Ledger } from './ledger.ts'
import type { Records } from './map-units.ts'
import { idsOf } from './map-units.ts'

/** Where a thing lies and how it is stacked, which nobody is asked about. */
const PLACE = ['x', 'y', 'parentId', 'index', 'rotation', 'isLocked', 'opacity'] as const
const SIZE = ['w', 'h', 'growY', 'scale', 'fontSizeAdjustment'] as const

type Fields = Record<string, unknown>

function contentOf(record: MapRecord): unknown {
  const copy: Fields = { ...record }
  for (const key of PLACE) delete copy[key]
  if ('props' in record) {
    const props: Fields = { ...record.props }
    for (const key of SIZE) delete props[key]
    copy.props = props
  }
  return copy
}

/** The words in rich text, one paragraph after another. */
function wordsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { text, content } = value as { text?: unknown; content?: unknown }
  const inner = Array.isArray(content) ? content.map(wordsIn).filter((words) => words !== '') : []
  return [typeof text === 'string' ? text : '', ...inner].filter((words) => words !== '').join(' ')
}

/** What a drawing says, or what it is. */
export function sayDrawing(record: MapRecord): string {
  const props = 'props' in record ? (record.props as { richText?: unknown; text?: unknown }) : {}
  const words = typeof props.text === 'string' ? props.text : wordsIn(props.richText)
  return words.trim() === '' ? t('merge.drawing') : words.trim()
}

function isDrawing(record: MapRecord): boolean {
  return record.typeName === 'shape'
}

/** Merges them. What they are tied to or lie in may have gone: that is seen to afterwards. */
export function mergeDrawings(base: Records, ours: Records, theirs: Records, ledger: Ledger): Map<string, MapRecord> {
  const merged = new Map<string, MapRecord>()
  let [added, revised, removed] = [0, 0, 0]
  for (const id of idsOf(ours, theirs)) {
    const [was, here, there] = [base.get(id), ours.get(id), theirs.get(id)]
    const record = mergeOne(was, here, there, ledger)
    if (record) merged.set(id, record)
    const any = here ?? there
    if (!any || !isDrawing(any)) continue
    if (record && !here) added += 1
    else if (record && here && !isEqual(record, here)) revised += 1
    else if (!record && here) removed += 1
  }
  if (added > 0) ledger.tell('drawing', 'added', '', added)
  if (revised > 0) ledger.tell('drawing', 'revised', '', revised)
  if (removed > 0) ledger.tell('drawing', 'removed', '', removed)
  return merged
}

function mergeOne(
  was: MapRecord | undefined,
  here: MapRecord | undefined,
  there: MapRecord | undefined,
  ledger: Ledger,
): MapRecord | null {
  if (here && there) {
    if (isEqual(here, there) || isEqual(there, was)) return here
    if (isEqual(here, was)) return there
    const [ours, theirs] = [contentOf(here), contentOf(there)]
    const common = was && contentOf(was)
    if (isEqual(ours, theirs) || isEqual(theirs, common)) {
      ledger.keepPlace()
      return here
    }
    if (isEqual(ours, common)) return there
    if (!isDrawing(here)) return here
    const conflict = { key: `drawing/${here.id}`, of: 'drawing' as const, name: t('merge.drawing'), fact: '' }
    const values = { ours: sayDrawing(here), theirs: sayDrawing(there) }
    return ledger.settle({ ...conflict, ...values }) === 'ours' ? here : there
  }
  if (here) return was && isEqual(here, was) ? null : here
  return there && !(was && isEqual(there, was)) ? there : null
}
