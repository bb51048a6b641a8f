/** What is taken home in German or French says nothing in English: the practice workshop, made and exported in that language. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { en } from '#shared/text/catalogue.ts'
import { de } from '#shared/text/de/catalogue.ts'
import { fr } from '#shared/text/fr/catalogue.ts'
import { speak } from '#shared/text/text.ts'
import type { Words } from '#shared/text/words.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'
import { pathOf } from '../read-file.ts'

/** Shorter pieces of a sentence stand in other languages too. */
const LEAST = { words: 3, letters: 14 }

function piecesOf(words: Words): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string'
      ? value.split(/\{\{[^}]*\}\}|<\/?[^>]+>|\$t\([^)]*\)/).map((piece) => piece.trim())
      : piecesOf(value),
  )
}

const english = [...new Set(piecesOf(en))].filter(
  (piece) => piece.length >= LEAST.letters && piece.split(/\s+/).length >= LEAST.words,
)

/** Everything that a file says; of a workbook all its parts. */
function textIn(path: string): string {
  const bytes = readFileSync(path)
  if (!path.endsWith('.xlsx')) return bytes.toString('utf8').replaceAll(/\r\n[ \t]/g, '')
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
}

afterEach(() => speak('en-GB'))

test.each([
  ['de-DE', de as Words],
  ['fr-FR', fr as Words],
])(
  'in %s no sentence of the report, the tables, the calendar or the text is English',
  async (locale, words) => {
    await speak(locale)
    const app = coreApp()
    const { id } = await app.get('practice.make', { at: 'close' })
    const own = piecesOf(words).join('\n')
    const strange = english.filter((piece) => !own.includes(piece))
    expect(strange.length).toBeGreaterThan(1000)
    const folder = tempFolder()
    const foundIn = async (format: string) => {
      const out = join(folder, `out.${format}`)
      const done = await runBaton(folder, ['export', pathOf(app.home, id), '--format', format, '--out', out, '--force'])
      expect(done.code, done.stderr).toBe(0)
      const text = textIn(out)
      return strange.filter((piece) => text.includes(piece))
    }
    for (const format of ['html', 'md', 'xlsx', 'ics']) expect(await foundIn(format), format).toEqual([])
    // They are found where they are.
    await speak('en-GB')
    expect((await foundIn('md')).length).toBeGreaterThan(20)
  },
  180_000,
)
