/** The README is read by people who act on it: the files it names are there, and its table of libraries is package.json's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ACTIONS } from '#shared/model/action.ts'
import { en } from '#shared/text/catalogue.ts'

const root = join(import.meta.dirname, '..', '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** Where a path of the README may start: it leaves out what its sentence has said already. */
const STARTS = ['', 'src', 'src/main', 'src/renderer/src', 'src/shared']

/** Paths in backticks that name one file of the repository: no placeholder for many, nothing that a command writes. */
function listFiles(text: string): string[] {
  const named = text.matchAll(/`([A-Za-z0-9._/-]+\/[A-Za-z0-9._-]+\.(?:ts|tsx|md|json))`/g)
  return [...named].map((match) => match[1] ?? '').filter((file) => !/schema-vN|000N|^out\//.test(file))
}

/** Rows of the first table under a heading, cell by cell. */
function listRows(heading: string): string[][] {
  const [, after = ''] = readme.split(`## ${heading}\n`)
  const [table = ''] = after.trimStart().split('\n\n')
  const cells = (line: string) => line.split('|').slice(1, -1)
  return table.split('\n').slice(2).map(cells)
}

/** Shortcuts in backticks. */
function listShortcuts(text: string): string[] {
  return [...text.matchAll(/`((?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9/,]+|F\d{1,2})`/g)].map((match) => match[1] ?? '')
}

function listDocuments(): string[] {
  const folder = join(root, 'docs')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
}

/** Names in the first column of the table under a heading. */
function listFirstColumn(heading: string): string[] {
  return listRows(heading).flatMap(([first = '']) => first.split(',').map((name) => name.trim()))
}

describe('the README', () => {
  test('names only files that are there', () => {
    const files = listFiles(readme)
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter((file) => !STARTS.some((start) => existsSync(join(root, start, file))))).toEqual([])
  })

  test('would notice one that is gone', () => {
    expect(listFiles('see `core/nowhere.ts` and `npm test`')).toEqual(['core/nowhere.ts'])
  })

  test('names beside every promise the tests in which it is seen', () => {
    const promises = listRows('Reliability')
    expect(promises.length).toBeGreaterThan(20)
    const holdsTests = (file: string) => /^\s*test[.(]/m.test(readFileSync(join(root, file), 'utf8'))
    for (const [promise = '', , seen = ''] of promises) {
      const named = [...seen.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
      expect(named, promise).not.toEqual([])
      const wanting = named.filter((file) => !/^tests\/.*\.test\.tsx?$/.test(file) || !holdsTests(file))
      expect(wanting, promise).toEqual([])
    }
  })

  test('names only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const named = [...readme.matchAll(/^\| `npm (?:run )?(?:-s )?([a-z0-9]+)/gm)].map((match) => match[1])
    expect(named).toContain('endurance')
    expect(named.filter((name) => scripts[String(name)] === undefined)).toEqual([])
  })

  test('says the keys that the action table has, each with its name', () => {
    const [, section = ''] = readme.split('## The first five minutes\n')
    const rows = [...(section.split('## ')[0]?.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm) ?? [])]
    expect(rows.length).toBeGreaterThan(5)
    for (const [, keys = '', name] of rows) {
      const action = ACTIONS.find((one) => one.keys === keys.replace('Ctrl', 'Mod'))
      expect(action && en.action[action.id], keys).toBe(name)
    }
  })

  test('and the documents beside it name no shortcut that does nothing', () => {
    const texts = [readme, ...listDocuments().map((path) => readFileSync(path, 'utf8'))]
    const named = texts.flatMap(listShortcuts)
    expect(named).toContain('F1')
    const known = new Set(ACTIONS.map(({ keys }) => keys.replace('Mod', 'Ctrl')))
    expect(named.filter((keys) => !known.has(keys))).toEqual([])
    expect(listShortcuts('press `Ctrl+Alt+7`, not `F12.ts`')).toEqual(['Ctrl+Alt+7'])
  })

  test('says of every library why it is here, and of no other', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter((name) => !name.startsWith('@types/'))
      .map((name) => name.replace(/^@tldraw\/.*/, '@tldraw/*').replace(/^node-.*/, 'node-*'))
    expect(listFirstColumn('Libraries').sort()).toEqual([...new Set(used)].sort())
  })
})
