/** Names that mean harm, in every form that is written here: nothing becomes markup, a formula, or a file that cannot be read. */
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import type { ExportRequest } from '#shared/model/export.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import { createExportWriter } from '../../../src/main/export/write-export.ts'
import { accountFacts } from '../../helpers/account-facts.ts'
import { coreApp } from '../core-app.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style><script>alert(2)</script>',
  ']]><x/>',
  '--><x/>',
  "'; DROP TABLE record; --",
  '=HYPERLINK("http://198.51.100.7/","x")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  'a\u0000\u0007\u001b[31mb',
  '\u202egnp.tod',
  '\ud800 half',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  '\u2028END:VEVENT\u2028',
  '\\\\198.51.100.7\\share',
  '[x](javascript:alert(1))',
] as const

let facts: AccountFacts
beforeAll(async () => {
  const app = coreApp()
  const { id } = await app.get('practice.make', { at: 'close' })
  const plain = await accountFacts(app, id)
  let at = 0
  const next = () => {
    at += 1
    return HOSTILE[at % HOSTILE.length] ?? ''
  }
  facts = {
    ...plain,
    workshop: { ...plain.workshop, title: HOSTILE[2], client: HOSTILE[1] },
    parties: plain.parties.map((one) => ({ ...one, name: `${next()} ${at}`, group: next(), people: next() })),
    interactions: plain.interactions.map((one) => ({ ...one, service: next(), what: next(), trigger: next() })),
    changes: plain.changes.map((one) => ({ ...one, what: next(), why: next(), owner: next() })),
  }
  await app.close()
})

async function write(request: ExportRequest): Promise<Uint8Array> {
  const watch = { moved: () => {}, signal: new AbortController().signal }
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><script>alert(3)</script></svg>'
  // A window paints it, and nobody believes a window.
  const painted =
    request.format === 'poster' ? [{ part: { of: 'whole' as const }, bytes: new TextEncoder().encode(svg) }] : []
  const order = { request, facts, painted, at: '2026-03-02T09:00:00.000Z' }
  const written = await createExportWriter().write(order, watch)
  return written.kind === 'file' ? written.bytes : new TextEncoder().encode(written.html)
}

const text = (bytes: Uint8Array) => strFromU8(bytes)

test.each([
  { format: 'html' },
  { format: 'pdf' },
  { format: 'poster', paper: 'a3', tiled: false },
  { format: 'handout' },
] as const)('as a page ($format) they are words', async (request) => {
  const page = text(await write(request))
  expect(page).not.toMatch(/<script|<img src=x|<x\/>/i)
  // What leads anywhere leads to a place on the page, or is a picture that lies in it.
  const leads = [...page.matchAll(/\s(?:href|src|action|xlink:href)="([^"]*)"/g)].map((match) => match[1] ?? '')
  expect(leads.filter((address) => !/^(?:#|data:)/.test(address))).toEqual([])
  if (request.format === 'html') expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test.each(['pptx', 'xlsx'] as const)('every part of %s can be read as XML', async (format) => {
  const parts = unzipSync(await write(format === 'xlsx' ? { format, sheet: null } : { format }))
  const xml = Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  expect(xml.length).toBeGreaterThan(10)
  for (const [name, bytes] of xml) {
    const part = text(bytes)
    expect(part, name).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
    expect(part, name).not.toMatch(/<script|<img src|<x\/>|\]\]>|<f>[^<]*(?:HYPERLINK|cmd|SUM\(1)/)
    expect(part, name).not.toMatch(/TargetMode="External"/)
  }
})

/** Turns the direction of whatever follows, or ends what another has turned. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/

test.each([
  { format: 'html' },
  { format: 'pdf' },
  { format: 'handout' },
  { format: 'md' },
  { format: 'ics' },
  { format: 'csv', sheet: null, mark: false },
  { format: 'pptx' },
  { format: 'xlsx', sheet: null },
] as const)('in $format no name turns the words around it', async (request) => {
  const bytes = await write(request)
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isPacked ? Object.values(unzipSync(bytes)) : [bytes]
  // Hand-outs and calendars hold other names of this workshop.
  const holds = parts.map(text).some((part) => part.includes('gnp.tod'))
  expect(holds).toBe(!['handout', 'ics'].includes(request.format))
  for (const part of parts) expect(text(part)).not.toMatch(TURNING)
})

test('in tables no cell is a formula, and each stays in its row', async () => {
  const bytes = await write({ format: 'csv', sheet: null, mark: false })
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const { data } = Papa.parse<string[]>(text(part).trimEnd(), { delimiter: ',', newline: '\r\n' })
    expect(new Set(data.map((row) => row.length)).size, name).toBe(1)
    const formulas = data.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))
    expect(formulas, name).toEqual([])
  }
})

test('minutes hold no HTML and no link, the calendar no event that nobody made', async () => {
  const minutes = text(await write({ format: 'md' }))
  expect(minutes).not.toMatch(/(?<!\\)<(?:script|img|x)|(?<!\\)\]\(javascript/)
  const calendar = text(await write({ format: 'ics' }))
  const lines = calendar.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
  const count = (line: string) => lines.filter((one) => one === line).length
  expect(count('END:VEVENT')).toBe(calendar.split('\r\nUID:').length - 1)
  expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'))
})
