/** What pasted text means: the names of a list, the rows of a table, or a refusal that changes nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtmlTable } from '#shared/import/html-table.ts'
import { readList } from '#shared/import/list-lines.ts'
import { readPaste } from '#shared/import/read-paste.ts'
import { dropBlanks, splitCells } from '#shared/import/split-cells.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'

const linesOf = (text: string, html = '') => {
  const pasted = readPaste({ text, html })
  return pasted.kind === 'lines' ? pasted.lines : pasted
}

function castOf(text: string, html = '') {
  const pasted = readPaste({ text, html })
  if (pasted.kind !== 'cast') return pasted
  const { parties, interactions } = pasted.cast
  const name = (position: number) => parties[position]?.name
  return {
    rows: interactions.map((one) => [name(one.provider), name(one.customer), one.facts.service]),
    leftOut: pasted.leftOut,
  }
}

describe('a pasted list', () => {
  test('keeps its order and loses bullets, numbers and empty lines', () => {
    const text =
      '• Sales\r\n\r\n- Dispatch\n  * Carrier\n1. Finance\n2) Legal\n(3) Works council\na) IT\n[x] HR\n☐ Canteen\n   \n'
    expect(linesOf(text)).toEqual([
      ...['Sales', 'Dispatch', 'Carrier', 'Finance', 'Legal', 'Works council', 'IT', 'HR', 'Canteen'],
    ])
  })

  test('of Word, with tabs behind its bullets and numbers, is no table', () => {
    expect(linesOf('1.\tSales\n2.\tDispatch\n1.2\tInland\no\tAbroad\n\uf0b7\tFinance')).toEqual([
      ...['Sales', 'Dispatch', 'Inland', 'Abroad', 'Finance'],
    ])
  })

  test('keeps what only looks like a mark', () => {
    const names = ['J. Miller', '3 Shift team', '-5 cold store', '24/7 desk', 'A/B lab', 'e-commerce', '#1 support']
    expect(linesOf(names.join('\n'))).toEqual(names)
  })

  test('may be in any script, with emoji, from right to left', () => {
    const text = '١. المبيعات\n• מכירות\n一、营业部\n１．総務\n② 経理\n👩🏽‍🔧 Werkstatt\n- Εξυπηρέτηση'
    expect(linesOf(text)).toEqual([
      ...['المبيعات', 'מכירות', '一、营业部', '総務', '経理', '👩🏽‍🔧 Werkstatt', 'Εξυπηρέτηση'],
    ])
  })

  test('may hold commas, semicolons and addresses', () => {
    expect(linesOf('Miller, Jane\nSmith, John')).toEqual(['Miller, Jane', 'Smith, John'])
    expect(linesOf('Sales; Dispatch')).toEqual(['Sales; Dispatch'])
  })

  test('may be one column of a spreadsheet', () => {
    const html = '<table><tr><td>Sales</td></tr><tr><td>Dis-<br>patch</td></tr></table>'
    expect(linesOf('Sales\n"Dis-\npatch"', html)).toEqual(['Sales', 'Dis- patch'])
    expect(linesOf('\tSales\t\n\tDispatch\t')).toEqual(['Sales', 'Dispatch'])
  })

  test('of nothing but blanks and marks is nothing', () => {
    expect(readPaste({ text: ' \n\t\n\u3000\n', html: '' })).toEqual({ kind: 'nothing' })
    expect(readPaste({ text: '•\n- \n1.\n', html: '' })).toEqual({ kind: 'nothing' })
    expect(readPaste({ text: '', html: '<p>only html</p>' })).toEqual({ kind: 'nothing' })
  })

  test('read again says the same', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.constantFrom('- ', '1. ', '• ', '\t', '(2) ', '[ ] '), fc.string()).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = readList(lines)
        expect(readList(once)).toEqual(once)
        for (const name of once) expect(name).toBe(foldLine(name))
        expect(once.length).toBeLessThanOrEqual(lines.length)
      }),
    )
  })
})

describe('a pasted table', () => {
  const rows = [
    ['Sales', 'Dispatch', 'order'],
    ['IT', 'Sales', 'laptop'],
  ]

  test('without a header means provider, customer and service, in two columns or three', () => {
    expect(castOf('Sales\tDispatch\torder\nIT\tSales\tlaptop')).toEqual({ rows, leftOut: 0 })
    expect(castOf('Sales\tDispatch\nIT\tSales')).toEqual({ rows: rows.map(([a, b]) => [a, b, '']), leftOut: 0 })
    expect(castOf('Sales\tDispatch\torder')).toEqual({ rows: [rows[0]], leftOut: 0 })
  })

  test('with a header may have its columns in any order, and commas or semicolons between them', () => {
    expect(castOf('Customer,Service,Provider\nDispatch,order,Sales\nSales,laptop,IT')).toEqual({ rows, leftOut: 0 })
    expect(castOf('Anbieter;Kunde;Leistung\nSales;Dispatch;order\nIT;Sales;laptop')).toEqual({ rows, leftOut: 0 })
    expect(castOf('| from | to | what |\n|---|:--|--|\n| Sales | Dispatch | order |\n| IT | Sales | laptop |')).toEqual(
      {
        rows,
        leftOut: 0,
      },
    )
  })

  test('of a spreadsheet or of Word is read from its cells', () => {
    const html = `<html xmlns:o="x"><head><style>td{mso:"<td>no"}</style></head><body><!--StartFragment-->
      <table border=1><tr><th>Provider</th><th>Customer</th><th>Service</th></tr>
      <tr><td rowspan=2 style='a:"b>c"'><p>Geb&auml;ude &amp; Technik</p></td><td>Sales</td><td>room</td></tr>
      <tr><td>Finance</td><td>desk<br>lamp</td></tr></table><!--EndFragment--></body></html>`
    expect(castOf('whatever', html)).toEqual({
      rows: [
        ['Gebäude & Technik', 'Sales', 'room'],
        ['Gebäude & Technik', 'Finance', 'desk lamp'],
      ],
      leftOut: 0,
    })
  })

  test('with text beside it, or inside another table, is left to its plain text', () => {
    expect(readHtmlTable('<p>Dear all</p><table><tr><td>a</td></tr></table>')).toBeNull()
    expect(readHtmlTable('<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>')).toBeNull()
  })

  test('counts the rows that do not say who serves whom', () => {
    expect(castOf('Provider\tCustomer\tService\nSales\tDispatch\torder\n\tSales\tlaptop')).toEqual({
      rows: [rows[0]],
      leftOut: 1,
    })
  })

  test('that does not say who serves whom is refused', () => {
    expect(readPaste({ text: 'Name\tKind\tGroup\nSales\tteam\tFront', html: '' })).toEqual({
      kind: 'refused',
      reason: 'nobody-serves',
    })
    expect(readPaste({ text: '1\t2\n3\t4', html: '' })).toMatchObject({ reason: 'nobody-serves' })
  })

  test('comes back as it was, whatever stands in its cells', () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/\0/g, ''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (table) => {
        const quoted = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t')).join('\n')
        expect(splitCells(quoted, '\t')).toEqual(table)
      }),
    )
  })

  test('without quotes comes back as well', () => {
    const cell = fc.string().map((text) => text.replace(/["\t\r\n]/g, ''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (table) => {
        expect(splitCells(table.map((row) => row.join('\t')).join('\r\n'), '\t')).toEqual(table)
        for (const row of dropBlanks(table)) expect(row.join('').trim()).not.toBe('')
      }),
    )
  })
})

describe('too much at once', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n')

  test('100,000 lines are refused with their number', () => {
    expect(readPaste({ text: many(100_000, (i) => `Party ${i}`), html: '' })).toEqual({
      kind: 'refused',
      reason: 'too-many-lines',
      count: 100_000,
    })
    const html = `<table>${'<tr><td>a</td></tr>'.repeat(LIMITS.pasteLines + 1)}</table>`
    expect(readPaste({ text: 'a', html })).toMatchObject({ reason: 'too-many-lines', count: LIMITS.pasteLines + 1 })
  })

  test('a table of more rows than can be laid out at once is refused with their number', () => {
    const text = many(LIMITS.pasteRows + 1, (i) => `A${i}\tB`)
    expect(readPaste({ text, html: '' })).toMatchObject({ reason: 'too-many-rows', count: LIMITS.pasteRows + 1 })
    expect(readPaste({ text: text.slice(0, text.lastIndexOf('\n')), html: '' })).toMatchObject({ kind: 'cast' })
  })

  test('the row that names the columns does not count', () => {
    const text = `Provider\tCustomer\tService\n${many(LIMITS.pasteRows, (i) => `A${i}\tB\ts${i}`)}`
    expect(readPaste({ text, html: '' })).toMatchObject({ kind: 'cast' })
    expect(readPaste({ text: `${text}\nC\tB\ts`, html: '' })).toMatchObject({ count: LIMITS.pasteRows + 1 })
  })

  test('a table of 300 columns is refused with their number', () => {
    const row = Array.from({ length: 300 }, (_, i) => `c${i}`).join('\t')
    expect(readPaste({ text: `${row}\n${row}`, html: '' })).toEqual({
      kind: 'refused',
      reason: 'too-many-columns',
      count: 300,
    })
  })

  test('names of 10,000 characters in a table are refused with their row', () => {
    const text = `Provider\tCustomer\nSales\tDispatch\n${'x'.repeat(10_000)}\tSales`
    expect(readPaste({ text, html: '' })).toEqual({ kind: 'refused', reason: 'too-long', row: 3 })
    expect(readPaste({ text: `A\tB\n${'x'.repeat(10_001)}\tB`, html: '' })).toMatchObject({
      reason: 'too-long',
      row: 2,
    })
  })

  test('more text than a person pastes is refused without being read', () => {
    expect(readPaste({ text: 'x'.repeat(LIMITS.pasteCharacters + 1), html: '' })).toEqual({
      kind: 'refused',
      reason: 'too-large',
    })
  })

  test('whatever is pasted is read without an exception', () => {
    const noise = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '\t', '\n', '&', ';', '|', 'table', 'tr', 'td', 'a', ' '),
    })
    fc.assert(
      fc.property(noise, noise, (text, html) => {
        const pasted = readPaste({ text, html: `<table>${html}` })
        if (pasted.kind === 'lines') expect(pasted.lines.length).toBeGreaterThan(0)
        if (pasted.kind === 'cast') expect(pasted.cast.interactions.length).toBeGreaterThan(0)
      }),
    )
  })
})

test('a table of a few letters that spans millions of cells is refused before there is room made for them', () => {
  const wide = `<table>${'<tr>'}${'<td colspan=1000 rowspan=1000>x'.repeat(2000)}</table>`
  const tall = `<table><tr><td colspan=1000 rowspan=1000>x</td>${'<tr><td>y'.repeat(100_000)}</table>`
  for (const html of [wide, tall]) {
    expect(readPaste({ text: '', html })).toEqual({ kind: 'refused', reason: 'too-large' })
  }
})

test.each(['a;"', ',', '|', '- '])('a line of nothing but “%s” is no table of a million columns', (sign) => {
  const text = sign.repeat(LIMITS.pasteCharacters / sign.length)
  expect(['nothing', 'lines']).toContain(readPaste({ text, html: '' }).kind)
})

test('what no person sees in pasted HTML is not read, and what would run stays words', () => {
  const html = `<table><tr><td>Sales<script>alert(1)</script><style>td{}</style></td></tr>
    <tr><td><img src=x onerror="alert(1)"><a href="javascript:alert(1)">Dispatch</a></td></tr>
    <tr><td>&lt;script&gt;alert(2)&lt;/script&gt;</td></tr></table>`
  expect(linesOf('', html)).toEqual(['Sales', 'Dispatch', '<script>alert(2)</script>'])
})
