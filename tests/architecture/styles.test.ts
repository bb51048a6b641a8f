/** What style sheets must not do, because every change of a large map would pay for it, and which of them is read first. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', 'src', 'renderer')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/@media print \{[\s\S]*?\n\}/g, '') }))

/** Charts and lines of time, which run from left to right in every language. */
const DRAWN_FROM_LEFT_TO_RIGHT = [
  'change-timeline.tsx',
  'emotion-curve.tsx',
  'journey-scene.tsx',
  'quadrant-board.tsx',
  'timeline.tsx',
]

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

  test('know no left and no right outside drawings, for some languages run the other way', () => {
    const physical =
      /(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b|(float|clear|text-align):\s*(left|right)\b|border-(top|bottom)-(left|right)-radius|[\s;{](left|right):(?!\s*50%;)/
    const own = sheets.filter(({ name, text }) => !/^src.canvas./.test(name) && !/^\s*direction: ltr;/m.test(text))
    expect(own.length).toBeGreaterThan(100)
    expect(own.filter(({ text }) => physical.test(text)).map(({ name }) => name)).toEqual([])
    const uneven = own.flatMap(({ name, text }) =>
      [...text.matchAll(/[\s;{](?:margin|padding|inset):\s*([^;]+);/g)]
        // Blanks inside brackets part no sides.
        .map(([, sides = '']) => sides.replace(/\((?:[^()]|\([^()]*\))*\)/g, (inner) => inner.replaceAll(' ', '')))
        .map((sides) => sides.trim().split(/\s+/))
        .filter((sides) => sides.length === 4 && sides[1] !== sides[3])
        .map((sides) => `${name}: ${sides.join(' ')}`),
    )
    expect(uneven).toEqual([])
    // A bar beside a line, drawn as a shadow: `--along` instead.
    const shadowed = own.filter(({ text }) => /box-shadow:\s*(inset\s+)?-?[1-9]/.test(text))
    expect(shadowed.map(({ name }) => name)).toEqual([])
    const placed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx') && !/^src.canvas./.test(name))
      .filter((name) =>
        /style=\{\{[^}]*\b(left|right|(margin|padding|border)(Left|Right)):/.test(
          readFileSync(join(folder, name), 'utf8'),
        ),
      )
    expect(placed.map((name) => basename(name)).sort()).toEqual(DRAWN_FROM_LEFT_TO_RIGHT)
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
