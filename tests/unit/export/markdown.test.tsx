/** Minutes in Markdown: whatever was typed stays what it was, and a table stays a table. */
import { expect, test } from 'vitest'
import type { ReportBlock, ReportDocument } from '#shared/report/document.ts'
import { writeMarkdown } from '../../../src/main/export/markdown.ts'

function minutes(blocks: readonly ReportBlock[]): string {
  const document: ReportDocument = {
    ...{ title: 'Orders *and* bills', subtitle: '', client: '', preparedBy: '', logo: null, paper: 'a4' },
    ...{ day: '2026-03-02', currency: 'EUR', empty: [] },
    sections: [{ id: 'notes', title: 'Notes', lead: '', blocks, speakerNotes: 'say this' }],
  }
  return writeMarkdown(document)
}

test('begins with title and day, and leaves speaker notes out', () => {
  expect(minutes([])).toBe('# Orders \\*and\\* bills\n\n2 Mar 2026\n\n## Notes\n')
})

test('what looks like Markdown or HTML in typed words is no mark-up', () => {
  const text = minutes([{ kind: 'text', text: '# no heading\n- no list\n1. no number\n<img src=x> `code` [a](b) a|b' }])
  expect(text).toContain(
    '\\# no heading  \n\\- no list  \n1\\. no number  \n\\<img src=x\\> \\`code\\` \\[a\\](b) a\\|b',
  )
})

test('no line that was typed makes a heading of the one before it, and no sign is taken for another', () => {
  const text = minutes([{ kind: 'text', text: 'Orders\n===\nBills\n---\n&lt;b&gt; R&D &#60;' }])
  expect(text).toContain('Orders  \n\\===  \nBills  \n\\---  \n\\&lt;b\\&gt; R&D \\&\\#60;')
})

test('a cell never breaks its row', () => {
  const table = minutes([
    {
      ...{ kind: 'table', caption: 'Costs', total: ['Together', 1234.5, null] },
      columns: [
        { label: 'What', kind: 'text' },
        { label: 'A year, EUR', kind: 'money' },
        { label: 'Day', kind: 'day' },
      ],
      rows: [['two\nlines | and a bar', 12, '2026-03-02']],
    },
  ])
  expect(table).toContain(
    [
      '**Costs**',
      '',
      '| What | A year, EUR | Day |',
      '| --- | ---: | --- |',
      '| two lines \\| and a bar | 12 | 2 Mar 2026 |',
      '| **Together** | **1,230** |  |',
    ].join('\n'),
  )
})

test('quotes keep their lines and who said them', () => {
  expect(minutes([{ kind: 'quote', text: 'First.\nSecond.', by: 'Sales' }])).toContain(
    '> First.  \n> Second.\n>\n> — Sales',
  )
})

test('of a long line only the newest points are told', () => {
  const categories = Array.from({ length: 30 }, (_, at) => `day ${at}`)
  const chart: ReportBlock = {
    ...{ kind: 'chart', caption: 'Time', draw: () => <svg /> },
    data: {
      type: 'lines',
      categories,
      series: [{ name: 'h', values: categories.map((_, at) => at) }],
      valueLabel: '',
      kind: 'number',
    },
  }
  const text = minutes([chart])
  expect(text).toContain('| day 29 | 29 |')
  expect(text.match(/\| day /g)).toHaveLength(12)
})
