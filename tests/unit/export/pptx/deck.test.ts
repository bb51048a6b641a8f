/**
 * A deck is sound down to its parts, stays editable, and no text is larger than its box. PowerPoint refuses more than other
 * programs, so the parts are looked at themselves: well-formed, nothing named that is not there, no number given twice.
 */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { PAPER_COLOURS } from '#shared/charts/paper-colours.ts'
import type { ReportBlock, ReportDocument } from '#shared/report/document.ts'
import { type Shape, SLIDE } from '../../../../src/main/export/pptx/deck-slide.ts'
import { THEME_COLOURS } from '../../../../src/main/export/pptx/deck-theme.ts'
import { heightOfAll } from '../../../../src/main/export/pptx/fit-words.ts'
import { type DeckPictures, planDeck } from '../../../../src/main/export/pptx/plan-deck.ts'
import { writePptx } from '../../../../src/main/export/pptx/write-pptx.ts'

const NO_PICTURES: DeckPictures = { maps: new Map(), logo: null }
const draw = () => createElement('svg')

function documentOf(blocks: readonly ReportBlock[], lead = 'What it comes to.'): ReportDocument {
  const section = { id: 'costs', title: 'Costs', lead, blocks, speakerNotes: 'Say it slowly.\nThen wait.' } as const
  return {
    ...{ title: 'Söhne & <Co>', subtitle: '', client: 'Alder', preparedBy: 'R. Ash', logo: null, paper: 'a4' },
    ...{ day: '2026-03-02', currency: 'EUR', sections: [section], empty: ['sipoc'] },
  }
}

const chart = (data: Extract<ReportBlock, { kind: 'chart' }>['data']): ReportBlock => {
  return { kind: 'chart', caption: 'A chart', draw, data }
}

const EVERYTHING: readonly ReportBlock[] = [
  chart({
    ...{ type: 'bars', categories: ['A & B', 'C'], valueLabel: 'a year', kind: 'money' },
    series: [{ name: 'Cost', values: [120, null] }],
  }),
  chart({
    ...{ type: 'lines', categories: ['1 Mar', '8 Mar'], valueLabel: 'late', kind: 'share' },
    series: [
      { name: 'Late', values: [0.3, 0.2] },
      { name: 'Target', values: [0.1, 0.1] },
    ],
  }),
  chart({
    ...{ type: 'scatter', categories: ['x', 'y'], valueLabel: 'matters', kind: 'number' },
    ...{ acrossLabel: 'works', range: [1, 5] },
    series: [{ name: 'All', values: [4, 2], across: [1, 5] }],
  }),
  {
    ...{ kind: 'table', caption: 'Who', total: null },
    columns: [
      { label: 'Party', kind: 'text' },
      { label: 'Cost, EUR', kind: 'money' },
    ],
    rows: [['فريق <المبيعات>', 1200]],
  },
]

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

/** What is wrong with the nesting of a part; empty when it is well-formed. */
function faultsIn(xml: string): readonly string[] {
  const body = xml.replace(/^<\?xml [^?]*\?>\n?/, '')
  const faults: string[] = []
  if (/<\?|<!/.test(body)) faults.push('a declaration inside')
  if (/&(?!amp;|lt;|gt;|quot;)/.test(body)) faults.push('an ampersand')
  const open: string[] = []
  const rest = body.replace(
    /<(\/?)([A-Za-z:0-9]+)((?: [A-Za-z:0-9]+="[^"<]*")*)(\/?)>/g,
    (_, end, name, __, closed) => {
      if (end === '/') {
        const last = open.pop()
        if (last !== name) faults.push(`</${name}> closes <${last}>`)
      } else if (closed === '') open.push(name)
      return ''
    },
  )
  if (rest.includes('<') || rest.includes('>')) faults.push(`no tag: ${rest.slice(rest.search(/[<>]/), 60)}`)
  return open.length > 0 ? [...faults, `open: ${open.join(' ')}`] : faults
}

function findFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes)
  const faults: string[] = []
  for (const [name, xml] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue
    faults.push(...faultsIn(xml).map((fault) => `${name}: ${fault}`))
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    if (new Set(ids).size < ids.length) faults.push(`${name}: a number twice`)
    const used = [...xml.matchAll(/ r:(?:id|embed)="(\w+)"/g)].map(([, id]) => id)
    const at = name.lastIndexOf('/') + 1
    const relations = parts.get(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`) ?? ''
    faults.push(...used.filter((id) => !relations.includes(`Id="${id}"`)).map((id) => `${name}: ${id} is nowhere`))
    for (const [, target = ''] of xml.matchAll(/<Relationship [^>]*Target="([^"]*)"/g)) {
      const from = name.replace('_rels/', '')
      const path = new URL(target, `file:///${from}`).pathname.slice(1)
      if (!parts.has(path)) faults.push(`${name}: ${target} is not there`)
    }
  }
  const kinds = parts.get('[Content_Types].xml') ?? ''
  for (const [, name = ''] of kinds.matchAll(/PartName="\/([^"]*)"/g)) {
    if (!parts.has(name)) faults.push(`${name} has a kind and is not there`)
  }
  for (const name of parts.keys()) {
    const end = name.slice(name.lastIndexOf('.') + 1)
    if (!kinds.includes(`Extension="${end}"`)) faults.push(`${name} has no kind`)
  }
  return faults
}

/** What does not fit: text that is higher than its box, shapes beyond the slide. */
function overflowOf(document: ReportDocument): readonly string[] {
  const slides = planDeck(document, NO_PICTURES).chapters.flatMap(({ slides: some }) => some)
  const faultsOf = (shape: Shape): readonly string[] => {
    const { x, y, w, h } = shape.box
    const outside = x < 0 || y < 0 || x + w > SLIDE.w + 0.5 || y + h > 504
    const padding = shape.kind === 'words' ? (shape.fill === undefined ? (shape.bar ? 16 : 0) : 24) : 0
    const high = shape.kind === 'words' && heightOfAll(shape.paragraphs, w - padding) > h + 0.5
    return [...(outside ? [`${shape.kind} outside`] : []), ...(high ? ['text too high'] : [])]
  }
  return slides.flatMap(({ title, shapes }) => shapes.flatMap(faultsOf).map((fault) => `${title}: ${fault}`))
}

test('every part is well-formed, has its kind, and names nothing that is not there', () => {
  expect(findFaults(writePptx(documentOf(EVERYTHING), NO_PICTURES))).toEqual([])
  expect(findFaults(writePptx({ ...documentOf([]), sections: [] }, NO_PICTURES))).toEqual([])
})

test('charts carry their figures in a workbook, tables are tables, and the speaker has the notes', () => {
  const parts = partsOf(writePptx(documentOf(EVERYTHING), NO_PICTURES))
  const bars = parts.get('ppt/charts/chart1.xml') ?? ''
  expect(bars).toContain('<c:v>120</c:v>')
  expect(bars).toContain('<c:v>A &amp; B</c:v>')
  expect([...bars.matchAll(/<c:axId /g)]).toHaveLength(4)
  const archive = unzipSync(writePptx(documentOf(EVERYTHING), NO_PICTURES))
  const book = unzipSync(archive['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'] ?? new Uint8Array())
  expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<c r="B2"><v>120</v></c>')
  expect(parts.get('ppt/charts/chart3.xml')).toContain('<c:xVal><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f>')
  const tables = [...parts.values()].filter((xml) => xml.includes('<a:tbl>'))
  expect(tables).toHaveLength(1)
  expect(tables[0]).toContain('rtl="1"')
  const notes = [...parts].filter(([name]) => /notesSlide\d+\.xml$/.test(name))
  expect(notes.map(([, xml]) => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text))).toEqual([
    ['Say it slowly.', 'Then wait.'],
  ])
})

test('whatever was typed, the file is whole and no text is larger than its box', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.lorem({ maxCount: 60 }),
    fc.constantFrom('', '😀'.repeat(200), '销售团队'.repeat(80), 'a'.repeat(500), '\ud800\u0000<&">'),
  )
  const block = fc.oneof(
    text.map((one): ReportBlock => ({ kind: 'text', text: one })),
    text.map((one): ReportBlock => ({ kind: 'heading', text: one })),
    fc.record({ text, by: text }).map((one): ReportBlock => ({ kind: 'quote', ...one })),
    fc.array(text, { maxLength: 20 }).map((items): ReportBlock => ({ kind: 'list', items, ordered: true })),
    fc.array(fc.record({ text, number: fc.integer() }), { minLength: 1, maxLength: 40 }).map(
      (rows): ReportBlock => ({
        ...{ kind: 'table', caption: rows[0]?.text ?? '', total: null },
        columns: [
          { label: 'Text', kind: 'text' },
          { label: 'Number', kind: 'number' },
        ],
        rows: rows.map((row) => [row.text, row.number]),
      }),
    ),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), text, (blocks, lead) => {
      const document = documentOf(blocks, lead)
      expect(overflowOf(document)).toEqual([])
      expect(findFaults(writePptx(document, NO_PICTURES))).toEqual([])
    }),
    { numRuns: 15 },
  )
})

test('the colours are those of the window', () => {
  const { dk1, dk2, lt2, accent1, accent2 } = THEME_COLOURS
  const colours = [dk1, dk2, lt2, accent1, accent2].map((hex) => `#${hex.toLowerCase()}`)
  const names = ['text', 'text-soft', 'surface-page', 'accent', 'chair-provider'] as const
  expect(colours).toEqual(names.map((name) => PAPER_COLOURS[name]))
})

test('a chart says what its scales are, ends where they end, and lines beside each other carry no figures', () => {
  const bytes = writePptx(documentOf(EVERYTHING), NO_PICTURES)
  const parts = [...partsOf(bytes)].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml)
  const points = parts.find((xml) => xml.includes('<c:scatterChart>')) ?? ''
  expect(points.match(/<c:max val="5"\/><c:min val="1"\/><\/c:scaling>/g)).toHaveLength(2)
  expect(points).toContain('<a:t>works</a:t>')
  const lines = parts.find((xml) => xml.includes('<c:lineChart>')) ?? ''
  expect(lines).not.toBe('')
  expect(lines).not.toContain('<c:showVal val="1"/>')
  expect(lines).not.toContain('<c:min ')
})
