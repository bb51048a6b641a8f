/** Habits of the house that a machine can see: sizes, names, opening comments, and what the source may not mention. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
/** What is not the repository's: as in .gitignore, by folder. It works without git, as in an unpacked archive. */
const NOT_OURS: ReadonlySet<string> = new Set(['.git', 'node_modules', 'out', 'dist', 'coverage', '.vitest'])

/** Every file below the folder, as a path from the root with slashes. */
function listBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? listBelow(path) : [path]
    })
}

const files = listBelow('')
const code = files.filter((path) => /^(src|scripts|bench|tests)\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const source = code.filter((path) => path.startsWith('src/'))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Lines that hold code: neither blank nor wholly comment. */
function countCodeLines(text: string): number {
  const withoutBlocks = text.replace(/\/\*[\s\S]*?\*\//g, '')
  return withoutBlocks.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length
}

describe('the source', () => {
  test('is there to be looked at', () => {
    expect(source.length).toBeGreaterThan(50)
  })

  test('has no file of more than 400 lines of code', () => {
    const long = source.map((path) => ({ path, lines: countCodeLines(read(path)) })).filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  test('is counted without comments and blank lines', () => {
    expect(countCodeLines('/** a\n * b */\n\n// c\nconst d = 1\n')).toBe(1)
  })

  test('has kebab-case file names without catch-all words', () => {
    const odd = source.filter(
      (path) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.module)?(\.css)?\.tsx?$/.test(basename(path)) ||
        /(manager|helper|util|common|misc)/.test(basename(path)),
    )
    expect(odd).toEqual([])
  })

  test('says at the top of every module what it is for', () => {
    expect(source.filter((path) => !/^(\/\*\*|\/\/)/.test(read(path)))).toEqual([])
  })
})

describe('the project', () => {
  test('speaks of itself alone', () => {
    const words = [['..', 'shared', 'design'].join('/'), ['', 'work', ''].join('/'), ['registry', 'npmjs'].join('.')]
    const text = files.filter((path) => /\.(ts|tsx|md|json|css|html|cjs|yml)$|^\.ci\//.test(path))
    const found = text.filter((path) => words.some((word) => read(path).includes(word)))
    expect(found).toEqual([])
  })

  test('has a lock file that names no host', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
