/** Exports under way: what is asked for is written, refused or given up, and whoever asked hears which. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { EventName, Payload } from '#shared/contract/index.ts'
import type { ExportRequest } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { createArrivals } from '../../../src/main/core/arrivals.ts'
import { createExports } from '../../../src/main/core/exports.ts'
import { createOpenWorkshops } from '../../../src/main/core/open-workshops.ts'
import type { ExportWriter, Watch, Written } from '../../../src/main/core/ports/export-writer.ts'
import type { PdfPrinter } from '../../../src/main/core/ports/pdf-printer.ts'
import { Refusal } from '../../../src/main/core/refusal.ts'
import { createSealer } from '../../../src/main/export/sealer.ts'
import { thisProcess } from '../../../src/main/store/claim.ts'
import { createFileOut } from '../../../src/main/store/file-out.ts'
import { openInbox, prepareInbox } from '../../../src/main/store/inbox.ts'
import { openLibraryFiles } from '../../../src/main/store/library-files.ts'
import { randomIds } from '../../../src/main/store/node-system.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { FACILITATOR, standingClock } from '../core-app.ts'

type Told = { readonly [N in EventName]: { readonly name: N; readonly payload: Payload<N> } }[EventName]

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (text: string): Written => ({ kind: 'file', bytes: bytes(text) })

/** A core of exports alone, whose writer and printer the test is. */
async function exporting(write: (watch: Watch) => Promise<Written>, printer: Partial<PdfPrinter> = {}) {
  const folder = tempFolder()
  const home = join(folder, 'home')
  mkdirSync(home)
  const clock = standingClock()
  const inbox = prepareInbox(join(home, 'inbox'))
  const files = openLibraryFiles({ home, inbox, clock, ids: randomIds, claimant: thisProcess('command', clock.now()) })
  const open = createOpenWorkshops(files)
  const id = 'workshop-1' as WorkshopId
  files.create(
    { id, title: 'Inn', client: '', createdAt: clock.now(), origin: null, practice: false, rehearsal: false },
    (writer) => writer.map.setSchema(createMapSchema().serialize()),
  )
  await open.show(id, () => {})
  const told: Told[] = []
  const waiting = new Set<() => void>()
  const noted: string[] = []
  const writer: ExportWriter = {
    formats: ['html', 'md'],
    needs: async () => ({ parts: [], as: 'svg' }),
    write: (_, watch) => write(watch),
  }
  const area = createExports({
    ...{ clock, ids: randomIds, files, open, writer, sealer: createSealer() },
    events: {
      emit: (name, payload) => {
        told.push({ name, payload } as Told)
        for (const look of waiting) look()
      },
    },
    arrivals: createArrivals(openInbox(inbox), randomIds),
    fileOut: createFileOut(home),
    printer: { canPrint: () => true, print: async () => bytes('%PDF'), ...printer },
    explain: (error) => ({ code: error instanceof Refusal ? error.code : ('internal' as ErrorCode), message: 'why' }),
    noteExported: (path) => noted.push(path),
  })
  const path = join(folder, 'out.html')
  return {
    ...{ area, open, id, told, noted, path },
    start: (request: ExportRequest) =>
      area.handlers['exports.start']({ workshop: id, request, path, replace: false, painted: [] }, FACILITATOR),
    /** What the events tell in the end. */
    ended: () =>
      new Promise<Told>((resolve) => {
        const look = () => {
          const last = told.find(({ name }) => name === 'exports.done' || name === 'exports.failed')
          if (last) resolve(last)
        }
        waiting.add(look)
        look()
      }),
    said: () => open.shown(id).store.read.evidence.standing(),
  }
}

test('a report is written, told of, and remembered as handed over', async () => {
  const { start, ended, told, noted, path, said } = await exporting(async ({ moved }) => {
    moved(0.5)
    return file('<html>')
  })
  const { job } = await start({ format: 'html' })
  expect(await ended()).toEqual({ name: 'exports.done', payload: { job, path, bytes: 6 } })
  expect(readFileSync(path, 'utf8')).toBe('<html>')
  expect(noted).toEqual([path])
  const steps = told.flatMap((one) => (one.name === 'exports.moved' ? [[one.payload.step, one.payload.share]] : []))
  expect(steps).toEqual([
    ['writing', 0],
    ['writing', 0.5],
    ['checking', 0],
  ])
  expect(said()).toMatchObject([{ kind: 'written', value: { as: 'html' } }])
  expect(told.map(({ name }) => name)).toContain('evidence.changed')
})

test('minutes are no report in people’s hands', async () => {
  const { start, ended, said } = await exporting(async () => file('# Inn'))
  await start({ format: 'md' })
  expect(await ended()).toMatchObject({ name: 'exports.done' })
  expect(said()).toEqual([])
})

test('given up while it is written, printed or closed, it leaves nothing', async () => {
  const hanging = ({ signal }: Watch) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const writing = await exporting(hanging)
  const { job } = await writing.start({ format: 'html' })
  writing.area.handlers['exports.cancel']({ job }, FACILITATOR)
  expect(await writing.ended()).toMatchObject({ name: 'exports.failed', payload: { job, code: 'cancelled' } })

  const printing = await exporting(async () => ({ kind: 'page', html: '<html>' }), {
    print: (_, signal) => hanging({ signal, moved: () => {} }),
  })
  await printing.start({ format: 'html' })
  await printing.area.stop()
  expect(await printing.ended()).toMatchObject({ name: 'exports.failed', payload: { code: 'cancelled' } })
  for (const { path, said } of [writing, printing]) {
    expect(existsSync(path)).toBe(false)
    expect(said()).toEqual([])
  }
})

test('what is printed becomes the PDF; where nothing can print, that is said and nothing is written', async () => {
  const page = async (): Promise<Written> => ({ kind: 'page', html: '<html>' })
  const printing = await exporting(page)
  await printing.start({ format: 'html' })
  await printing.ended()
  expect(readFileSync(printing.path, 'utf8')).toBe('%PDF')
  const without = await exporting(page, { canPrint: () => false, print: async () => null })
  expect(await without.area.handlers['exports.means']({}, FACILITATOR)).toEqual({
    formats: ['svg', 'png', 'copy', 'json', 'html', 'md'],
    pdf: false,
  })
  await without.start({ format: 'html' })
  expect(await without.ended()).toMatchObject({ name: 'exports.failed', payload: { code: 'print-missing' } })
  expect(existsSync(without.path)).toBe(false)
})

test('a fault of the writer is told as one, and a format that nobody writes is refused at once', async () => {
  const { start, ended, path } = await exporting(async () => {
    throw new TypeError('undefined is not a function')
  })
  await start({ format: 'html' })
  expect(await ended()).toMatchObject({ name: 'exports.failed', payload: { code: 'internal' } })
  expect(existsSync(path)).toBe(false)
  await expect(async () => start({ format: 'ics' })).rejects.toMatchObject({ code: 'export-format' })
  await expect(async () => start({ format: 'png' })).rejects.toMatchObject({ code: 'export-picture-missing' })
})

test('a workshop that was closed meanwhile is written all the same, and left as it was', async () => {
  let go = () => {}
  const { start, ended, open, id, path, told } = await exporting(async () => {
    await new Promise<void>((resolve) => {
      go = resolve
    })
    return file('<html>')
  })
  await start({ format: 'html' })
  open.hide(id)
  go()
  await ended()
  expect(readFileSync(path, 'utf8')).toBe('<html>')
  expect(told.map(({ name }) => name)).not.toContain('evidence.changed')
})
