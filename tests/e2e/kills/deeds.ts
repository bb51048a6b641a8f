/** What a person can do that rewrites whole files: each is killed in the middle. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PurgeChoice } from '#shared/model/purge.ts'
import type { HostLine } from '../../helpers/host-line.ts'
import { party } from '../../store/map-builders.ts'
import { type KillLibrary, readPiece } from './kill-library.ts'

const EVERYTHING: PurgeChoice = { names: true, notes: true, cards: true, words: [] }

/** One deed. */
export interface Deed {
  readonly name: string
  /** What comes before it and is not killed. */
  ready?(line: HostLine, library: KillLibrary): Promise<unknown>
  run(line: HostLine, library: KillLibrary): Promise<unknown>
}

/** Moves a party a few times; its past makes closing write something. */
async function work(line: HostLine, { main: workshop }: KillLibrary): Promise<void> {
  for (let step = 0; step < 5; step++) {
    const put = [party('party-3', {}, { x: 600 + step })]
    await line.get('map.apply', {
      ...{ workshop, batchId: `deed-${step}`, gesture: `deed-${step}`, baseSequence: 0, put, remove: [] },
    })
  }
}

const open = (line: HostLine, { main }: KillLibrary) => line.get('library.open', { id: main })

/** Small, and whole enough to be told from half a file. */
const OLDER_PDF = '%PDF-1.4\n%%EOF\n'

/** Where files are taken to, outside the library. */
export const outside = ({ home }: KillLibrary, name: string): string => join(home, '..', name)

async function write(line: HostLine, library: KillLibrary, format: 'json' | 'pdf', name: string): Promise<void> {
  const path = outside(library, name)
  await line.get('exports.start', {
    ...{ workshop: library.main, request: { format }, path, replace: true, painted: [] },
  })
  await line.hear('exports.done')
}

export const DEEDS: readonly Deed[] = [
  {
    name: 'opening a workshop of an older version',
    run: (line, { old }) => line.get('library.open', { id: old }),
  },
  {
    name: 'closing',
    async ready(line, library) {
      await open(line, library)
      await work(line, library)
    },
    run: (line, { main }) => line.get('library.close', { id: main }),
  },
  {
    name: 'duplicating',
    run: (line, { main }) => line.get('library.duplicate', { id: main, title: 'Duplicate' }),
  },
  {
    name: 'saving a copy over an older one while work goes on',
    async ready(line, library) {
      await open(line, library)
      const { main: id } = library
      await line.get('library.exportFile', { id, path: outside(library, 'copy.baton'), replace: true })
    },
    run: (line, library) => {
      const { main: id } = library
      const copy = line.get('library.exportFile', { id, path: outside(library, 'copy.baton'), replace: true })
      return Promise.all([copy, work(line, library)])
    },
  },
  {
    name: 'writing the workshop down over an older file',
    async ready(line, library) {
      await open(line, library)
      await write(line, library, 'json', 'whole.json')
    },
    run: async (line, library) => {
      await line.get('exports.start', {
        ...{ workshop: library.main, request: { format: 'json' }, path: outside(library, 'whole.json') },
        ...{ replace: true, painted: [] },
      })
      await line.hear('exports.done', 2)
    },
  },
  {
    name: 'printing a PDF over an older file',
    ready(line, library) {
      writeFileSync(outside(library, 'report.pdf'), OLDER_PDF)
      return open(line, library)
    },
    run: (line, library) => write(line, library, 'pdf', 'report.pdf'),
  },
  {
    name: 'taking a later state in',
    run: async (line, { later }) => {
      const { bytes, piece } = readPiece(later)
      const { file } = await line.get('files.begin', { name: 'later.baton', bytes })
      await line.get('files.append', { file, piece })
      await line.get('library.importFile', { file, decision: 'update' })
    },
  },
  {
    name: 'merging a table',
    run: (line, { main, table }) =>
      line.get('merge.run', { workshop: main, sources: [{ workshop: table }], matches: [], choices: [] }),
  },
  {
    name: 'taking a merge back',
    ready: (line, { main, table }) =>
      line.get('merge.run', { workshop: main, sources: [{ workshop: table }], matches: [], choices: [] }),
    run: (line, { main }) => line.get('merge.undo', { workshop: main }),
  },
  {
    name: 'bringing a deleted workshop back',
    run: (line, { deleted }) => line.get('library.restore', { id: deleted }),
  },
  {
    name: 'making a backup while work goes on',
    ready: open,
    run: (line, library) => Promise.all([line.get('backups.make', { workshop: library.main }), work(line, library)]),
  },
  {
    name: 'restoring a backup',
    async ready(line, library) {
      await open(line, library)
      await line.get('backups.make', { workshop: library.main })
      await work(line, library)
      await line.get('library.close', { id: library.main })
    },
    async run(line, { main: workshop }) {
      const [newest] = await line.get('backups.list', { workshop })
      if (!newest) throw new Error('there is no backup')
      await line.get('backups.restore', { workshop, backup: newest.id, place: 'library', as: 'replace' })
    },
  },
  {
    name: 'removing personal data',
    run: (line, { main }) => line.get('purge.run', { id: main, choice: EVERYTHING }),
  },
]
