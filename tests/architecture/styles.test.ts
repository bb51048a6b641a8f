/** What style sheets must not do, because every change of a large map would pay for it, and which of them is read first. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', 'src', 'renderer')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/@media print \{[\s\S]*?\n\}/g, '') }))

describe('style sheets', () => {
  test('are found', () => {
    expect(sheets.length).toBeGreaterThan(20)
  })

  test('do not ask the whole document with :has(): see `useRootMark`', () => {
    const asking = sheets.filter(({ text }) => /(:root|html|body|#root)[^\s,{>]*:has\(/.test(text))
    expect(asking.map(({ name }) => name)).toEqual([])
  })

  test('give nothing a transition of all its properties', () => {
    const all = sheets.filter(({ text }) =>
      /\*[^{]*\{[^}]*transition-duration|transition(-property)?:\s*all/.test(text),
    )
    expect(all.map(({ name }) => name)).toEqual([])
  })

  test('of the drawing library is read before ours: one module brings it, before everything else that it brings', () => {
    const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    const bringing = modules.filter(({ text }) => text.includes("import 'tldraw/tldraw.css'"))
    expect(bringing.map(({ name }) => name)).toEqual([join('src', 'canvas', 'kit.ts')])
    expect(/^import .*$/m.exec(bringing[0]?.text ?? '')?.[0]).toBe("import 'tldraw/tldraw.css'")
  })
})
