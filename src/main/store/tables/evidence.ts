/** What the room said: whole statements as JSON, only ever added. The newest of a kind and a subject holds. */
import type { Database } from 'better-sqlite3'
import { Evidence, StandingEvidence } from '#shared/model/evidence.ts'
import { LAST_MOMENT } from '#shared/model/version.ts'
import type { EvidenceRead, EvidenceWrite } from '../../core/ports/evidence-store.ts'

interface Row {
  kind: string
  subject: string
  json: string
}
interface StandingRow extends Row {
  at: string
  session: string
  said: number
}

const plain = ({ json, ...row }: Row) => ({ ...row, value: JSON.parse(json) as unknown })

export function evidenceReader(db: Database): EvidenceRead {
  const standing = db.prepare<[number], StandingRow>(`
    SELECT latest.kind, latest.subject, evidence.json, entry.at, entry.session_id AS session, latest.said
    FROM (
      SELECT kind, subject, MIN(entry_id) AS first, MAX(entry_id) AS last, COUNT(*) AS said
      FROM evidence WHERE entry_id <= ? GROUP BY kind, subject
    ) AS latest
    JOIN evidence ON evidence.entry_id = latest.last
    JOIN entry ON entry.id = latest.last
    WHERE evidence.json <> 'null'
    ORDER BY latest.first`)
  const said = db.prepare<[string, string], Row & { at: string }>(`
    SELECT evidence.kind, evidence.subject, evidence.json, entry.at FROM evidence
    JOIN entry ON entry.id = evidence.entry_id
    WHERE evidence.kind = ? AND evidence.subject = ? ORDER BY evidence.entry_id`)
  const all = db.prepare<[], Row>('SELECT kind, subject, json FROM evidence ORDER BY entry_id')
  return {
    standing: (upTo = LAST_MOMENT) =>
      standing.all(upTo).flatMap((row) => StandingEvidence.safeParse(plain(row)).data ?? []),
    said: (kind, subject) =>
      said.all(kind, subject).flatMap((row) => {
        const { data } = Evidence.safeParse(plain(row))
        return data === undefined ? [] : [{ ...data, at: row.at }]
      }),
    unfit: () =>
      all
        .all()
        .filter((row) => !Evidence.safeParse(plain(row)).success)
        .map(({ kind, subject }) => `${kind} ${subject}`),
  }
}

export function evidenceWriter(db: Database): EvidenceWrite {
  const add = db.prepare<[number, string, string, string]>(
    'INSERT INTO evidence (entry_id, kind, subject, json) VALUES (?, ?, ?, ?)',
  )
  return {
    ...evidenceReader(db),
    add: (entry, { kind, subject, value }) => {
      add.run(entry, kind, subject, JSON.stringify(value))
    },
  }
}
