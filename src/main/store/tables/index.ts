/** The typed facades over one connection, one per area. Whoever holds a reader cannot write, by its type. */
import type { Database } from 'better-sqlite3'
import type { WorkshopReader, WorkshopWriter } from '../../core/ports/workshop-store.ts'
import { changesReader, changesWriter } from './changes.ts'
import { contentsReader, contentsWriter } from './contents.ts'
import { evidenceReader, evidenceWriter } from './evidence.ts'
import { guideReader, guideWriter } from './guide.ts'
import { historyReader, historyWriter } from './history.ts'
import { journalReader, journalWriter } from './journal.ts'
import { mapReader, mapWriter } from './map.ts'
import { measuresReader, measuresWriter } from './measures.ts'
import { mergeReader, mergeWriter } from './merge.ts'
import { picturesReader, picturesWriter } from './pictures.ts'
import { ratingsReader, ratingsWriter } from './ratings.ts'
import { wholeReader } from './whole.ts'
import { workshopReader, workshopWriter } from './workshop.ts'

/** Statements are prepared once, here. */
export function createReader(db: Database): WorkshopReader {
  return {
    workshop: workshopReader(db),
    journal: journalReader(db),
    map: mapReader(db),
    history: historyReader(db),
    contents: contentsReader(db),
    changes: changesReader(db),
    guide: guideReader(db),
    evidence: evidenceReader(db),
    measures: measuresReader(db),
    ratings: ratingsReader(db),
    pictures: picturesReader(db),
    merge: mergeReader(db),
    whole: wholeReader(db),
  }
}

/** Use it only inside a transaction. */
export function createWriter(db: Database): WorkshopWriter {
  return {
    workshop: workshopWriter(db),
    journal: journalWriter(db),
    map: mapWriter(db),
    history: historyWriter(db),
    contents: contentsWriter(db),
    changes: changesWriter(db),
    guide: guideWriter(db),
    evidence: evidenceWriter(db),
    measures: measuresWriter(db),
    ratings: ratingsWriter(db),
    pictures: picturesWriter(db),
    merge: mergeWriter(db),
    whole: wholeReader(db),
  }
}
