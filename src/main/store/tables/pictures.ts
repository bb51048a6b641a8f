/** Pictures by the hash of their bytes. */
import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Picture, PictureHash } from '#shared/model/picture.ts'
import type { PicturesRead, PicturesWrite } from '../../core/ports/pictures-store.ts'

function hashOf(bytes: Uint8Array): PictureHash {
  return createHash('sha256').update(bytes).digest('hex') as PictureHash
}

export function picturesReader(db: Database): PicturesRead {
  const list = db.prepare<[], Picture>(
    'SELECT hash, type, width, height, length(bytes) AS bytes FROM picture ORDER BY added_at, hash',
  )
  const has = db.prepare<[string], number>('SELECT 1 FROM picture WHERE hash = ?').pluck()
  const piece = db
    .prepare<[number, number, string], Buffer>('SELECT substr(bytes, ?, ?) FROM picture WHERE hash = ?')
    .pluck()
  const whole = db.prepare<[string], Buffer>('SELECT bytes FROM picture WHERE hash = ?').pluck()
  const each = db.prepare<[], { hash: PictureHash; bytes: Buffer }>('SELECT hash, bytes FROM picture')
  const named = db
    .prepare<[{ name: string }], number>(`
      SELECT EXISTS (SELECT 1 FROM record WHERE type_name = 'asset' AND instr(json, @name) > 0)
        OR EXISTS (SELECT 1 FROM edit WHERE instr(after, @name) > 0 OR instr(before, @name) > 0)
        OR EXISTS (SELECT 1 FROM edit_pack WHERE instr(pictures, @name) > 0)
        OR EXISTS (SELECT 1 FROM evidence WHERE kind = 'report' AND instr(json, @name) > 0)`)
    .pluck()
  return {
    list: () => list.all(),
    has: (hash) => has.get(hash) !== undefined,
    hashOf,
    piece: (hash, from, length) => piece.get(from + 1, length, hash)?.toString('base64') ?? '',
    bytesOf: (hash) => whole.get(hash) ?? null,
    damaged() {
      const wrong: PictureHash[] = []
      // One at a time: all of them together may be more than there is memory.
      for (const { hash, bytes } of each.iterate()) if (hashOf(bytes) !== hash) wrong.push(hash)
      return wrong
    },
    isNamed: (hash) => named.get({ name: hash }) === 1,
  }
}

export function picturesWriter(db: Database): PicturesWrite {
  const add = db.prepare<[string, string, number, number, string, Uint8Array]>(
    'INSERT INTO picture (hash, type, width, height, added_at, bytes) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const remove = db.prepare<[string]>('DELETE FROM picture WHERE hash = ?')
  return {
    ...picturesReader(db),
    add: ({ hash, type, width, height }, bytes, at) => {
      add.run(hash, type, width, height, at, bytes)
    },
    remove: (hash) => {
      remove.run(hash)
    },
  }
}
