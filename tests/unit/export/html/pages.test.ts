/** The report, the poster and the handout as files: valid, alone in the world, and safe whatever stands in them. */
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { PAPER_COLOURS } from '#shared/charts/paper-colours.ts'
import { PictureHash } from '#shared/model/picture.ts'
import { cssString } from '../../../../src/main/export/html/page-file.ts'
import { writeHandout } from '../../../../src/main/export/html/write-handout.tsx'
import { writeHtml } from '../../../../src/main/export/html/write-html.ts'
import { writePoster } from '../../../../src/main/export/html/write-poster.ts'
import { png } from '../../../helpers/pictures.ts'
import { CROWDED, EMPTY, LONG_WORD, mapDrawing, SAMPLE, SCRIPTS } from '../../../helpers/sample-document.tsx'

const maps = new Map([['whole', mapDrawing(1600, 900)]])
const none = { pictures: new Map(), maps: new Map<string, string>() }
const stops = [
  { title: 'The dock', note: 'What waits here.', svg: mapDrawing(1600, 900) },
  { title: '', note: '', svg: null },
]
const poster = { ...SAMPLE, svg: mapDrawing(1600, 900), paper: 'a2', tiled: true, sheet: 'a4' } as const
const ill = '</style><script>x</script><img src=x onerror=y> " \\ \u0000'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
})

async function problemsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`))
}

describe('a page', () => {
  test.each([
    ['report', writeHtml(SAMPLE, { ...none, maps })],
    ['report without a map', writeHtml(SAMPLE, none)],
    ['report of an empty workshop', writeHtml(EMPTY, none)],
    ['poster', writePoster({ ...poster, tiled: false })],
    ['poster in sheets', writePoster(poster)],
    ['handout', writeHandout({ ...SAMPLE, stops })],
    ['handout without stops', writeHandout({ ...SAMPLE, stops: [] })],
  ])('is valid: %s', async (_name, html) => {
    expect(await problemsOf(html)).toEqual([])
  })

  test('would be found out if it were not', async () => {
    expect(
      await problemsOf('<!DOCTYPE html><html lang="en"><head><title>t</title></head><body><img></body></html>'),
    ).not.toEqual([])
  })

  test('asks nobody for anything and runs nothing', () => {
    const html = writeHtml(SAMPLE, { ...none, maps })
    expect(html).not.toMatch(/<script|<iframe|<object|<link|\son[a-z]+=|javascript:/i)
    const addresses = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)/g)].map(
      ([, address]) => address ?? '',
    )
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((address) => !/^(data:(image|font)\/|#)/.test(address))).toEqual([])
    expect(html).toContain("default-src 'none'")
  })

  test('takes words as words, whatever stands in them', () => {
    const html = writeHtml({ ...SAMPLE, title: ill, client: ill, preparedBy: ill }, none)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<img src=x/)
    expect(cssString('a"b\\c</style>\n')).toBe('"a\\22 b\\5c c\\3c /style\\3e "')
  })

  test('says everything of the report but what is for the speaker alone', () => {
    const html = writeHtml(SAMPLE, none)
    for (const words of [
      ...SCRIPTS,
      LONG_WORD,
      'All 40 interactions',
      'Nobody wrote a note.',
      'Second one\nwith a line.',
    ]) {
      expect(html).toContain(words.replaceAll('&', '&amp;'))
    }
    expect(html).not.toContain('Never on a page.')
  })

  test('carries the type of its own alphabets and of no others', () => {
    const fonts = (html: string) => html.match(/@font-face/g)?.length
    expect(fonts(writeHtml(EMPTY, none))).toBe(2)
    expect(fonts(writeHtml(SAMPLE, none))).toBe(4)
  })

  test('has each id once, and every chart its own', () => {
    const ids = [...writeHtml(SAMPLE, none).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(8)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('shows the logo that was chosen, and none where its bytes are gone', () => {
    const hash = PictureHash.parse('a'.repeat(64))
    const content = png(40, 20)
    const logo = { hash, type: 'image/png', width: 40, height: 20, bytes: content.length, content } as const
    const html = writeHtml({ ...SAMPLE, logo: hash }, { ...none, pictures: new Map([[hash, logo]]) })
    expect(html).toContain(`src="data:image/png;base64,${content.toString('base64')}"`)
    expect(writeHtml({ ...SAMPLE, logo: hash }, none)).not.toContain('class="logo"')
  })

  test('draws the page of the sponsor smaller only where it has to', () => {
    const scaleOf = (html: string) => Number(/zoom:([\d.]+)/.exec(html)?.[1])
    expect(scaleOf(writeHtml(EMPTY, none))).toBe(1)
    expect(scaleOf(writeHtml(CROWDED, none))).toBeLessThan(1)
    expect(scaleOf(writeHtml(CROWDED, none))).toBeGreaterThan(0.6)
  })
})

test('the colours on paper are those of the light theme', async () => {
  const { readFileSync } = await import('node:fs')
  const { join } = await import('node:path')
  const file = join(import.meta.dirname, '../../../../src/renderer/src/ui/tokens.css')
  const light = /\[data-theme="light"\] \{([\s\S]*?)\n\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  const tokens = Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', colour]) => [name, colour]),
  )
  expect(tokens).toMatchObject(PAPER_COLOURS)
})
