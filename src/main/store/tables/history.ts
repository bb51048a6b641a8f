/** Packs of older edits, compressed, and the edits that are still rows. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { EditMark, EditPack, HistoryRead, HistoryWrite } from '../../core/ports/history-store.ts'
import { EDIT_COLUMNS, type EditRow, editOf } from './edit-row.ts'

/** Half the size of quick compression in the same time; more takes long and gains little. */
const QUALITY = 5
const HASH = /\b[0-9a-f]{64}\b/g

/** A pack as it is kept. */
export function compressPack(text: string): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants
  // Records are alike over the whole pack: a window that spans it finds all of them again.
  const params = { [BROTLI_PARAM_QUALITY]: QUALITY, [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS }
  return brotliCompressSync(text, { params })
}

/** The pack in the bytes of its row. */
export function packFrom(bytes: Buffer): EditPack {
  return JSON.parse(brotliDecompressSync(bytes).toString()) as EditPack
}

export function historyReader(db: Database): HistoryRead {
  const marks = db.prepare<[], EditMark>(
    "SELECT id, at, session_id AS session FROM entry WHERE area = 'map' AND kind = 'edited' ORDER BY id",
  )
  const lastUpTo = db
    .prepare<[number], number>(
      "SELECT id FROM entry WHERE area = 'map' AND kind = 'edited' AND id <= ? ORDER BY id DESC LIMIT 1",
    )
    .pluck()
  const recent = db.prepare<[number], EditRow>(`SELECT ${EDIT_COLUMNS} FROM edit WHERE entry_id > ? ORDER BY entry_id`)
  const latest = db.prepare<[number, number], EditRow>(
    `SELECT ${EDIT_COLUMNS} FROM edit WHERE last_sequence <= ? ORDER BY entry_id DESC LIMIT ?`,
  )
  const countRecent = db.prepare<[], number>('SELECT COUNT(*) FROM edit').pluck()
  const packOf = db
    .prepare<[number, number], Buffer>('SELECT bytes FROM edit_pack WHERE first_id <= ? AND last_id >= ?')
    .pluck()
  const lastPack = db.prepare<[], Buffer>('SELECT bytes FROM edit_pack ORDER BY first_id DESC LIMIT 1').pluck()
  const removing = db.prepare<[string], EditRow>(
    `SELECT ${EDIT_COLUMNS} FROM edit JOIN json_each(edit.after, '$.remove') AS gone ON gone.value = ?
     ORDER BY entry_id DESC LIMIT 1`,
  )
  const lastPacks = db.prepare<[], Buffer>('SELECT bytes FROM edit_pack ORDER BY first_id DESC').pluck()
  const packs = db.prepare<[], Buffer>('SELECT bytes FROM edit_pack ORDER BY first_id').pluck()
  return {
    marks: () => marks.all(),
    lastUpTo: (moment) => lastUpTo.get(moment) ?? 0,
    recent: (after = 0) => recent.all(after).map(editOf),
    countRecent: () => countRecent.get() ?? 0,
    latest: (sequence, limit) => latest.all(sequence, limit).reverse().map(editOf),
    packOf(edit) {
      const bytes = packOf.get(edit, edit)
      return bytes ? packFrom(bytes) : null
    },
    lastPack() {
      const bytes = lastPack.get()
      return bytes ? packFrom(bytes) : null
    },
    lastRemoving(record) {
      const row = removing.get(record)
      if (row) return editOf(row)
      for (const bytes of lastPacks.iterate()) {
        const edit = packFrom(bytes).edits.findLast(({ after }) => after.remove.includes(record))
        if (edit) return edit
      }
      return null
    },
    *packs() {
      // One at a time: all of them unpacked may be more than there is memory.
      for (const bytes of packs.iterate()) yield packFrom(bytes)
    },
  }
}

export function historyWriter(db: Database): HistoryWrite {
  const add = db.prepare<[number, number, string, Buffer]>(
    'INSERT INTO edit_pack (first_id, last_id, pictures, bytes) VALUES (?, ?, ?, ?)',
  )
  const drop = db.prepare<[number, number]>('DELETE FROM edit WHERE entry_id BETWEEN ? AND ?')
  return {
    ...historyReader(db),
    pack(pack) {
      const first = pack.edits[0]?.id
      const last = pack.edits.at(-1)?.id
      if (first === undefined || last === undefined) return
      const text = JSON.stringify(pack)
      add.run(first, last, JSON.stringify([...new Set(text.match(HASH))]), compressPack(text))
      drop.run(first, last)
    },
  }
}
