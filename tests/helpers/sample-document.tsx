/** A report with everything that is hard on paper: long words, many scripts, long tables, wide tables, wide and high maps. */
import { Pareto } from '#shared/charts/pareto.tsx'
import { RangeBars } from '#shared/charts/range-bars.tsx'
import type { ReportBlock, ReportDocument, ReportSection, ReportTable } from '#shared/report/document.ts'
import { sayMoney, sayShare } from '#shared/text/say-amount.ts'

export const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabteilung'
export const SCRIPTS = ['مركز الشحن والتسليم', '発送センター', 'Склад готовой продукции', 'Müller & Söhne «Spedition»']

const nameOf = (at: number) => SCRIPTS[at] ?? (at === 4 ? LONG_WORD : `Desk ${at + 1}`)

/** A table of so many rows with words, figures, money, shares and days. */
export function longTable(rows: number): ReportTable {
  return {
    kind: 'table',
    caption: `All ${rows} interactions`,
    columns: [
      { label: 'Interaction', kind: 'text' },
      { label: 'Served as', kind: 'text' },
      { label: 'Requests a year', kind: 'number' },
      { label: 'Missed', kind: 'share' },
      { label: 'Cost a year', kind: 'money' },
      { label: 'Said on', kind: 'day' },
    ],
    rows: Array.from({ length: rows }, (_, at) => [
      `${nameOf(at)} → ${nameOf(at + 1)}`,
      at % 3 === 0 ? 'an order with an address that the carrier takes, and papers for the customs' : 'row mark',
      at === 7 ? 'not said' : 1200 + at * 37,
      0.031 * (at % 9),
      at === 7 ? null : 18250.5 + at * 913,
      '2026-03-21',
    ]),
    total: [null, null, rows * 1300, null, rows * 19000, null],
  }
}

const charts: readonly ReportBlock[] = [
  {
    kind: 'chart',
    caption: 'What each interaction costs in a year, from safe to as high as it could be',
    data: null,
    draw: (width) => (
      <RangeBars
        label="Cost of a year"
        width={width}
        say={(amount) => sayMoney(amount, 'EUR')}
        rows={Array.from({ length: 9 }, (_, at) => ({
          id: `row-${at}`,
          name: nameOf(at),
          detail: nameOf(at + 1),
          spread: { p10: 8000 + at * 900, p50: 14000 + at * 1500, p90: 31000 + at * 3000 },
          firmness: (['measured', 'estimated', 'guess'] as const)[at % 3] ?? 'guess',
        }))}
      />
    ),
  },
  {
    kind: 'chart',
    caption: 'Where most of the cost lies',
    data: null,
    draw: (width) => (
      <Pareto
        label="Where most of the cost lies"
        width={width}
        say={(amount) => sayMoney(amount, 'EUR')}
        sayShare={(share) => sayShare(share, 0)}
        most={40}
        bars={Array.from({ length: 40 }, (_, at) => ({
          id: `bar-${at}`,
          name: nameOf(at),
          amount: 4000 / (at + 1),
          cumulated: (at + 1) / 40,
          firmness: 'estimated' as const,
        }))}
      />
    ),
  },
]

const sponsor: ReportSection = {
  id: 'sponsor',
  title: 'The page for the sponsor',
  lead: 'Returns reach the customer late, because nobody sees them between the dock and the desk.',
  speakerNotes: '',
  blocks: [
    { kind: 'quote', text: 'Every return is cleared on the day on which it arrives.', by: 'What we promise' },
    { kind: 'heading', text: 'What it costs' },
    {
      kind: 'figures',
      figures: [
        { label: 'Likely in a year', value: '85,300 EUR', note: 'half of the time less, half of the time more' },
        { label: 'Safe to say', value: '41,200 EUR', note: 'less in one case of ten' },
        { label: 'Could be as high as', value: '162,000 EUR', note: 'more in one case of ten' },
      ],
    },
    { kind: 'heading', text: 'Where it hurts' },
    { ...longTable(5), caption: 'The five that cost most', total: null },
    { kind: 'heading', text: 'What we change' },
    {
      kind: 'list',
      ordered: false,
      items: ['A form that opens by itself', 'A box at the dock, emptied twice a day', LONG_WORD],
    },
  ],
}

const wideTable: ReportTable = {
  kind: 'table',
  caption: 'Twelve columns',
  columns: Array.from({ length: 12 }, (_, at) => ({
    label: `${at % 2 ? 'Money' : 'Column'} ${at + 1}`,
    kind: at % 2 ? 'money' : 'text',
  })),
  rows: Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, at) => (at % 2 ? 120000 + row * at : nameOf(row + at))),
  ),
  total: null,
}

const whole = { of: 'whole' } as const

export const SAMPLE: ReportDocument = {
  title: 'From the dock to the desk: who clears a return',
  subtitle: 'What the workshop of two days found, and what is changed now',
  client: 'Alder Logistics',
  preparedBy: 'Workshop office',
  logo: null,
  paper: 'a4',
  day: '2026-03-21',
  currency: 'EUR',
  empty: [],
  sections: [
    sponsor,
    {
      id: 'map',
      title: 'Who serves whom',
      lead: 'Twelve parties, forty interactions.',
      speakerNotes: 'Never on a page.',
      blocks: [
        { kind: 'map', part: whole, caption: 'The whole map' },
        { kind: 'text', text: 'First paragraph.\n\nSecond one\nwith a line.' },
      ],
    },
    {
      id: 'costs',
      title: 'Costs',
      lead: 'Three of nine make four fifths of it.',
      speakerNotes: '',
      blocks: [...charts, longTable(40), { kind: 'heading', text: 'Everything at once' }, wideTable],
    },
    { id: 'notes', title: 'Notes', lead: 'Nobody wrote a note.', speakerNotes: '', blocks: [] },
  ],
}

/** As much for the sponsor as a workshop can say at once. */
export const CROWDED: ReportDocument = {
  ...SAMPLE,
  sections: [
    {
      ...sponsor,
      lead: 'Returns reach the customer late, because nobody sees them between the dock and the desk. '
        .repeat(2)
        .trim(),
      blocks: [
        ...sponsor.blocks,
        { kind: 'heading', text: 'What came of it' },
        {
          kind: 'list',
          ordered: true,
          items: Array.from(
            { length: 9 },
            (_, at) => `${LONG_WORD} and ${nameOf(at)} looked at what came of the change, and went on with it`,
          ),
        },
      ],
    },
    ...SAMPLE.sections.slice(3),
  ],
}

/** An empty workshop: every section is there and says that there is nothing. */
export const EMPTY: ReportDocument = {
  ...SAMPLE,
  ...{ title: 'Untitled', subtitle: '', client: '', preparedBy: '', currency: '' },
  sections: SAMPLE.sections.map((section) => ({ ...section, lead: 'Nothing was said of this yet.', blocks: [] })),
}

/** A drawing like those of the map: with a script, a handler and an address outside, as an ill will might put them there. */
export function mapDrawing(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" onload="document.title='ran'"><script>document.title='ran'</script><image href="https://outside.example/a.png" width="1" height="1"/><rect x="4" y="4" width="${width - 8}" height="${height - 8}" fill="#dbedf9" stroke="#2279b0" stroke-width="8"/><text x="40" y="80" font-size="40">Upper left</text><text x="${width - 40}" y="${height - 40}" font-size="40" text-anchor="end">Lower right</text></svg>`
}
