/**
 * Words on a page that are not from the catalogue. The page speaks the made-up language `en-XA`, in which every sentence of the
 * catalogue has accents: a plain word is either what somebody typed, or was written straight into the program.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..', '..')
const PLAIN = /\b[A-Za-z][a-z]{3,}\b/g

/** Every word that stands in a string of these programs, and every one of these other files. */
function wordsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json|csv|md|txt)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8')
      return name.endsWith('.ts') ? stringsIn(text) : [text]
    })
    .flatMap((text) => text.replaceAll('\\n', ' ').match(PLAIN) ?? [])
}

function stringsIn(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      // Keys of the catalogue are not what somebody typed.
      if (!/^[a-zA-Z]+(\.[\w-]+)+$/.test(node.text)) found.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest))
  return found
}

/** Names that are the same in every language: of Baton, of keys, of kinds of files, of other programs and works, and of settings as diagnostics list them. */
const NAMES = [
  'Baton',
  'Ctrl',
  'Shift',
  'Enter',
  'Escape',
  'Space',
  'PageUp',
  'PageDown',
  'Home',
  'Delete',
  'Markdown',
  'tldraw',
  'Node',
  'curtain',
  'normal',
]

/** Made-up languages write days as English does. */
const daysAndMonths = () =>
  (['weekday', 'month'] as const).flatMap((part) =>
    (['short', 'long'] as const).flatMap((width) => {
      const format = new Intl.DateTimeFormat('en-GB', { [part]: width })
      return Array.from({ length: 12 }, (_, at) => format.format(new Date(2026, at, 1 + at)))
    }),
  )

/** Where a test keeps its files. */
const OF_TESTS = /baton e2é-\w+/g

let known: ReadonlySet<string> | null = null

/** Looks at texts and at what screen readers say. */
export async function findOwnWords(page: Page): Promise<readonly string[]> {
  known ??= new Set([
    ...NAMES,
    ...daysAndMonths(),
    ...['tests/e2e', 'tests/helpers', 'tests/fixtures', 'resources/formats', 'resources/practice'].flatMap(wordsIn),
  ])
  const said = await page.evaluate(() => {
    // What tldraw says of its own it says in the languages that it has; names of currencies and folders come from the system;
    // what is in another language says so.
    const FOREIGN =
      ':has(> [data-folder]), [lang]:not(html), [class*="tlui-"], .tl-overlays, .tl-canvas, .tl-skip-to-main-content, option, style, script, code, iframe'
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (element === null || element.closest(FOREIGN) !== null) continue
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']) {
          const value = node.getAttribute(name)
          if (value !== null) texts.push(value)
        }
      } else {
        texts.push(node.textContent ?? '')
      }
    }
    return texts
  })
  return [...new Set(said)].flatMap((text) => {
    const own = (text.replaceAll(OF_TESTS, '').match(PLAIN) ?? []).filter((word) => known?.has(word) === false)
    return own.length === 0 ? [] : [`“${text.trim().slice(0, 80)}” says ${own.join(', ')} itself`]
  })
}
