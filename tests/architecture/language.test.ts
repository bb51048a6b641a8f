/** One language at a time, chosen when a program starts: words are asked for when they are needed, numbers and dates are written in one place. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const source = join(import.meta.dirname, '..', '..', 'src')

const FILES = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

/** What answers in the language that is spoken at that moment. */
const SPOKEN =
  /^(?:t|say[A-Z]\w*|name[A-Z]\w*|locale|numberFormat|dateFormat|displayNames|listFormat|decimalMark|writtenLocale)$/

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
}

/** Words that are asked for while a module is read. */
function findEarlyWords(path: string, text: string): string[] {
  const found: string[] = []
  const isStatic = (node: ts.PropertyDeclaration) =>
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || (ts.isPropertyDeclaration(node) && !isStatic(node))) return
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && SPOKEN.test(node.expression.text)) {
      found.push(node.getText())
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(path, text))
  return found
}

/** Speaks before it asks: the first words of the room's page. */
const SPEAK_FIRST = ['renderer/src/app/audience.tsx']

describe('words', () => {
  test('are asked for inside functions, never while a module is read', () => {
    expect(FILES.length).toBeGreaterThan(500)
    const found = FILES.filter((path) => !SPEAK_FIRST.includes(path)).flatMap((path) =>
      findEarlyWords(path, readFileSync(join(source, path), 'utf8')).map((words) => `${path}: ${words}`),
    )
    expect(found).toEqual([])
  })

  test('of a page that asks at once are asked for after it speaks', () => {
    for (const path of SPEAK_FIRST) {
      const text = readFileSync(join(source, path), 'utf8')
      const [first = ''] = findEarlyWords(path, text)
      expect(text.indexOf('await speakAsPage()')).toBeGreaterThan(0)
      expect(text.indexOf(first)).toBeGreaterThan(text.indexOf('await speakAsPage()'))
    }
  })

  test('would be found if they were not', () => {
    const planted =
      "const A = t('a.b')\nconst B = { get c() { return t('a.c') } }\nclass C { static d = sayDay('2026') }"
    expect(findEarlyWords('planted.ts', planted)).toEqual(["t('a.b')", "sayDay('2026')"])
  })
})

/** What writes for people, or orders by a language. */
const WRITES =
  /\bIntl\.(?:NumberFormat|DateTimeFormat|ListFormat|PluralRules|RelativeTimeFormat|DisplayNames|DurationFormat|Collator)\b|\.toLocale(?:Date|Time)?String\(|\.toLocale(?:Upper|Lower)Case\(\)|\.localeCompare\(/g

/** Where that is right, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'shared/text/formatters.ts': 'the one place',
  'shared/model/names.ts': 'names stand in the same order in every language',
  'shared/text/fill-plurals.ts': 'asks which forms a language has',
  'main/store/machine-facts.ts': 'which language the machine has is a fact of it',
  'main/launch/speak-at-start.ts': 'asks for the language of the system',
}

describe('numbers, dates and the order of names', () => {
  const findWriting = (text: string) => text.match(WRITES) ?? []

  test('are written by the formatters of the locale', () => {
    const found = FILES.filter((path) => !(path in ALLOWED)).flatMap((path) =>
      findWriting(readFileSync(join(source, path), 'utf8')).map((writing) => `${path}: ${writing}`),
    )
    expect(found).toEqual([])
  })

  test('need every exception that is made', () => {
    const idle = Object.keys(ALLOWED).filter(
      (path) => findWriting(readFileSync(join(source, path), 'utf8')).length === 0,
    )
    expect(idle).toEqual([])
  })

  test('name no country, so that nothing is written as in Britain', () => {
    const found = FILES.filter((path) => path !== 'shared/model/locale.ts').filter((path) =>
      /['"`= ]en-(?:GB|US)['"`"]/.test(readFileSync(join(source, path), 'utf8')),
    )
    expect(found).toEqual([])
  })

  test('would be found out if they were written elsewhere', () => {
    expect(
      findWriting('new Intl.NumberFormat(x).format(1) + date.toLocaleString() + name.toLocaleLowerCase()'),
    ).toEqual(['Intl.NumberFormat', '.toLocaleString(', '.toLocaleLowerCase()'])
  })
})
