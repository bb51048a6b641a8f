/** Every visible string comes from the catalogue: no component holds words of its own, and the catalogue holds no words that nothing shows. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { ACTION_IDS } from '#shared/model/action.ts'
import { en } from '#shared/text/catalogue.ts'

const root = join(import.meta.dirname, '..', '..')
const VISIBLE = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
  'hint',
  'aria-description',
  'aria-roledescription',
])

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(root, folder, path))
}

function hasWords(text: string): boolean {
  return /\p{L}{2,}/u.test(text)
}

/** Words written straight into markup: text between tags, and literals in attributes that people see or hear. */
function findOwnWords(name: string, text: string): string[] {
  const found: string[] = []
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim())
    if (
      ts.isJsxAttribute(node) &&
      VISIBLE.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      if (hasWords(node.initializer.text)) found.push(node.initializer.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${prefix}${key}`] : keysOf(inner as object, `${prefix}${key}.`),
  )
}

describe('the windows', () => {
  test('hold no words of their own', () => {
    const files = filesUnder('src/renderer/src', /\.tsx$/)
    expect(files.length).toBeGreaterThan(20)
    expect(
      files.flatMap((path) => findOwnWords(path, readFileSync(path, 'utf8')).map((words) => `${path}: ${words}`)),
    ).toEqual([])
  })

  test('would be found out if they did', () => {
    expect(findOwnWords('planted.tsx', '<p aria-label="Own words">Some words</p>')).toEqual(['Own words', 'Some words'])
  })
})

describe('the catalogue', () => {
  test('names every action', () => {
    expect(Object.keys(en.action).sort()).toEqual([...ACTION_IDS].sort())
  })

  test('holds nothing that no code asks for', () => {
    const code = ['src', 'scripts']
      .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
      .filter((path) => !path.includes(join('shared', 'text', 'en')))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    const asked = new Set(
      [...code.matchAll(/['"`]([a-zA-Z]+(?:\.[a-zA-Z0-9-]+)+)['"`]/g)].map((match) => match[1] ?? ''),
    )
    // `term.kind.${kind}` asks for every key of that shape: what is filled in stands for one step of it, or part of one.
    const shapes = [...code.matchAll(/`([a-zA-Z]+\.[a-zA-Z0-9.-]*(?:\$\{[^}`]+\}[a-zA-Z0-9.-]*)+)`/g)].map(
      (match) => new RegExp(`^${(match[1] ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[a-zA-Z0-9-]+')}$`),
    )
    const unused = keysOf(en).filter((key) => {
      const plain = key.replace(/_(zero|one|two|few|many|other)$/, '')
      return !asked.has(plain) && !shapes.some((shape) => shape.test(plain))
    })
    expect(shapes.length).toBeGreaterThan(20)
    expect(unused).toEqual([])
  })
})
