/** An edit as a row of its table. */
import type { Edit, RecordPatch } from '../../core/ports/edit.ts'

export interface EditRow {
  readonly id: number
  readonly gesture: string
  readonly firstSequence: number
  readonly lastSequence: number
  readonly before: string
  readonly after: string
}

export const EDIT_COLUMNS =
  'entry_id AS id, gesture, first_sequence AS firstSequence, last_sequence AS lastSequence, before, after'

export function editOf(row: EditRow): Edit {
  return { ...row, before: JSON.parse(row.before) as RecordPatch, after: JSON.parse(row.after) as RecordPatch }
}
