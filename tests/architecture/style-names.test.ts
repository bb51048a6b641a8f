/** Names in style sheets: what a component asks for is there, and what is there is asked for. A name by chance is `undefined`, silently. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', 'src', 'renderer', 'src')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** Names of the drawing library, which its own elements bear. */
const isForeign = (name: string) => name.startsWith('tl-')

interface Use {
  readonly sheet: string
  readonly by: string
  readonly names: readonly string[]
  /** Names are made up as it runs: `styles[tone]`. */
  readonly isOpen: boolean
}

const uses: readonly Use[] = files
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((by) => {
    const text = read(by)
    const code = text.replace(/^import .*$/gm, '')
    return [...text.matchAll(/^import (\w+) from '([^']+\.module\.css)'$/gm)].map(([, as = '', path = '']) => ({
      sheet: join(dirname(by), path),
      by,
      names: [...code.matchAll(new RegExp(`\\b${as}\\.(\\w+)`, 'g'))].map(([, name = '']) => name),
      isOpen: new RegExp(`\\b${as}(?!\\.\\w)\\b`).test(code),
    }))
  })

const sheets = files
  .filter((name) => name.endsWith('.module.css'))
  .map((name) => {
    const text = read(name).replace(/\/\*[\s\S]*?\*\//g, '')
    const selectors = [...text.matchAll(/([^{};]*)\{/g)].map(([, selector = '']) => selector).join(' ')
    const names = new Set([...selectors.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, found = '']) => found))
    return { name, names }
  })

/** What sheets take from themselves or from another one, by `composes`. */
const composed = sheets.flatMap(({ name: by }) =>
  [...read(by).matchAll(/composes:\s*([\w\s-]+?)(?:\s+from\s+["']([^"']+)["'])?\s*;/g)].flatMap(
    ([, names = '', from]) =>
      names.split(/\s+/).map((name) => ({ by, name, sheet: from === undefined ? by : join(dirname(by), from) })),
  ),
)

const namesOf = (sheet: string): ReadonlySet<string> => sheets.find(({ name }) => name === sheet)?.names ?? new Set()

test('style sheets and who uses them are found', () => {
  expect(sheets.length).toBeGreaterThan(80)
  expect(uses.length).toBeGreaterThan(200)
  expect(composed.length).toBeGreaterThan(1)
})

test('every name that a component takes from a sheet is there', () => {
  const missing = uses.flatMap(({ sheet, by, names }) =>
    names.filter((name) => !namesOf(sheet).has(name)).map((name) => `${by}: ${name}`),
  )
  expect(missing).toEqual([])
})

test('every name that a sheet takes from a sheet is there', () => {
  const missing = composed.filter(({ sheet, name }) => !namesOf(sheet).has(name))
  expect(missing.map(({ by, name, sheet }) => `${by}: ${name} from ${sheet}`)).toEqual([])
})

test('every name in a sheet is taken by a component or by a sheet', () => {
  const unused = sheets.flatMap(({ name: sheet, names }) => {
    const users = uses.filter((use) => use.sheet === sheet)
    if (users.some(({ isOpen }) => isOpen)) return []
    const taken = new Set(users.flatMap((use) => use.names))
    for (const one of composed) if (one.sheet === sheet) taken.add(one.name)
    return [...names].filter((name) => !taken.has(name) && !isForeign(name)).map((name) => `${sheet}: ${name}`)
  })
  expect(unused).toEqual([])
})
