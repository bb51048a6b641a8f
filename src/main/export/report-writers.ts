/** The report in its forms, the minutes, the poster and the handout: one account of the workshop, and the pictures that were painted. */
import { type MapPart, partKey } from '#shared/model/export.ts'
import { sectionsOf } from '#shared/model/report-choices.ts'
import { makeDocument } from '#shared/report/make-document.ts'
import { reportMapParts } from '#shared/report/map-parts.ts'
import { stopsOf } from '#shared/stops/list-stops.ts'
import type { ExportOrder, FormatWriter, Unpainted, Written } from '../core/ports/export-writer.ts'
import { Refusal } from '../core/refusal.ts'
import { writeHandout } from './html/write-handout.tsx'
import { writeHtml } from './html/write-html.ts'
import { writePoster } from './html/write-poster.ts'
import { writeMarkdown } from './markdown.ts'
import { writePptx } from './pptx/write-pptx.ts'

const WHOLE: MapPart = { of: 'whole' }

const file = (text: string): Written => ({ kind: 'file', bytes: new TextEncoder().encode(text) })

function mapsInReport({ facts }: Unpainted): readonly MapPart[] {
  const isShown = sectionsOf(facts.choices).some(({ id, shown }) => id === 'map' && shown)
  return isShown ? reportMapParts(facts).map(({ part }) => part) : []
}

function drawings({ painted }: ExportOrder): ReadonlyMap<string, string> {
  const decoder = new TextDecoder()
  return new Map(painted.map(({ part, bytes }) => [partKey(part), decoder.decode(bytes)]))
}

function pageOf(order: ExportOrder): string {
  const { pictures } = order.facts
  const byHash = new Map(pictures.map((picture) => [picture.hash, picture]))
  return writeHtml(makeDocument(order.facts), { pictures: byHash, maps: drawings(order) })
}

/** A page that opens anywhere. */
export const htmlWriter: FormatWriter = { needs: mapsInReport, write: (order) => file(pageOf(order)) }

/** The same page, printed. */
export const pdfWriter: FormatWriter = {
  needs: mapsInReport,
  write: (order) => ({ kind: 'page', html: pageOf(order) }),
}

/** Slides take no drawings, so the window paints pictures of dots. */
export const pptxWriter: FormatWriter = {
  needs: mapsInReport,
  paintedAs: 'png',
  write({ facts, painted }) {
    const { logo } = facts.choices
    const bytes = writePptx(makeDocument(facts), {
      maps: new Map(painted.map(({ part, bytes }) => [partKey(part), bytes])),
      logo: facts.pictures.find(({ hash }) => hash === logo)?.content ?? null,
    })
    return { kind: 'file', bytes }
  },
}

/** Minutes; pictures have no place in them. */
export const markdownWriter: FormatWriter = { write: ({ facts }) => file(writeMarkdown(makeDocument(facts))) }

/** Refuses `export-map-empty` where there is nothing to paint, and `export-picture-missing` where nobody did. */
export const posterWriter: FormatWriter = {
  needs: () => [WHOLE],
  write(order) {
    const { request, facts } = order
    const svg = drawings(order).get(partKey(WHOLE))
    if (request.format !== 'poster' || svg === undefined) {
      const isDrawn = facts.records.some(({ typeName }) => typeName === 'shape')
      throw new Refusal(isDrawn ? 'export-picture-missing' : 'export-map-empty')
    }
    const { paper, tiled } = request
    const { title, client } = facts.workshop
    const html = writePoster({ title, client, day: facts.today, svg, paper, tiled, sheet: facts.choices.paper })
    return { kind: 'page', html }
  },
}

/** What the facilitator wrote beside a stop stays with the facilitator. */
export const handoutWriter: FormatWriter = {
  needs: ({ facts }) => stopsOf(facts.records, facts.evidence).map(({ stop }) => ({ of: 'stop', stop: stop.id })),
  write(order) {
    const { facts } = order
    const svgs = drawings(order)
    const stops = stopsOf(facts.records, facts.evidence).map(({ stop, name }) => {
      return { title: name, note: '', svg: svgs.get(partKey({ of: 'stop', stop: stop.id })) ?? null }
    })
    const { title, client } = facts.workshop
    const { paper, preparedBy } = facts.choices
    const html = writeHandout({ title, client, day: facts.today, paper, preparedBy, stops })
    return { kind: 'page', html }
  },
}
