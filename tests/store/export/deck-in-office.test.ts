/** Slides in a program that is not Baton's: as many as were written, each with its words, its tables and its charts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeDocument } from '#shared/report/make-document.ts'
import { planDeck } from '../../../src/main/export/pptx/plan-deck.ts'
import { writePptx } from '../../../src/main/export/pptx/write-pptx.ts'
import { accountFacts } from '../../helpers/account-facts.ts'
import { convert, hasOffice } from '../../helpers/office.ts'
import { readPdf } from '../../helpers/read-pdf.ts'
import { coreApp } from '../core-app.ts'

const WITHOUT_PICTURES = { maps: new Map(), logo: null }
/** Ligatures, hyphens and line ends are the program's own. */
const letters = (text: string) => text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '')

test.skipIf(!hasOffice)(
  'LibreOffice opens the slides of the practice workshop, all of them and whole',
  {
    timeout: 180_000,
  },
  async () => {
    const app = coreApp()
    const { id } = await app.get('practice.make', { at: 'close' })
    const report = makeDocument(await accountFacts(app, id))
    const slides = planDeck(report, WITHOUT_PICTURES).chapters.flatMap((chapter) => chapter.slides)
    const folder = convert(writePptx(report, WITHOUT_PICTURES), 'deck.pptx', 'pdf')
    expect(readdirSync(folder)).toEqual(['deck.pdf'])
    const pages = await readPdf(readFileSync(join(folder, 'deck.pdf')))
    expect(pages).toHaveLength(slides.length)
    for (const [at, { title, shapes }] of slides.entries()) {
      const read = letters(pages[at]?.text ?? '')
      expect(read, `slide ${at + 1}`).toContain(letters(title))
      for (const shape of shapes) {
        const said = shape.kind === 'table' ? shape.rows.flatMap(({ cells }) => cells) : []
        for (const text of said) expect(read, `table on slide ${at + 1}`).toContain(letters(text))
      }
    }
    expect(slides.flatMap(({ shapes }) => shapes).filter(({ kind }) => kind === 'table').length).toBeGreaterThan(5)
    expect(slides.flatMap(({ shapes }) => shapes).filter(({ kind }) => kind === 'chart').length).toBeGreaterThan(3)
  },
)
