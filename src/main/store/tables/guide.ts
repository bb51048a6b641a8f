/** Agenda and progress: rows are only ever added, the last one holds. */
import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import { Agenda, Progress } from '#shared/model/guide.ts'
import type { GuideRead, GuideWrite } from '../../core/ports/guide-store.ts'

/** Null where there is no row, or where a file from elsewhere holds one that does not fit the model. */
function read<T>(schema: z.ZodType<T>, json: string | undefined): T | null {
  if (json === undefined) return null
  const parsed = schema.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : null
}

export function guideReader(db: Database): GuideRead {
  const agenda = db.prepare<[], string>('SELECT json FROM agenda ORDER BY entry_id DESC LIMIT 1').pluck()
  const progress = db.prepare<[], string>('SELECT json FROM progress ORDER BY entry_id DESC LIMIT 1').pluck()
  const block = db
    .prepare<[string], number>(`
      SELECT 1 FROM agenda, json_each(agenda.json, '$.blocks') AS block
      WHERE json_extract(block.value, '$.id') = ? LIMIT 1`)
    .pluck()
  const states = db.prepare<[], { name: 'agenda' | 'progress'; entry: number; json: string }>(`
    SELECT 'agenda' AS name, entry_id AS entry, json FROM agenda
    UNION ALL SELECT 'progress', entry_id, json FROM progress ORDER BY entry`)
  return {
    agenda: () => read(Agenda, agenda.get()),
    progress: () => read(Progress, progress.get()),
    knowsBlock: (id) => block.get(id) !== undefined,
    unfit: () =>
      states
        .all()
        .filter(({ name, json }) => (name === 'agenda' ? read(Agenda, json) : read(Progress, json)) === null)
        .map(({ name, entry }) => `${name} ${entry}`),
  }
}

export function guideWriter(db: Database): GuideWrite {
  const addAgenda = db.prepare<[number, string]>('INSERT INTO agenda (entry_id, json) VALUES (?, ?)')
  const addProgress = db.prepare<[number, string]>('INSERT INTO progress (entry_id, json) VALUES (?, ?)')
  return {
    ...guideReader(db),
    addAgenda: (entry, agenda) => {
      addAgenda.run(entry, JSON.stringify(agenda))
    },
    addProgress: (entry, progress) => {
      addProgress.run(entry, JSON.stringify(progress))
    },
  }
}
