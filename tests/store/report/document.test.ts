/** The report of real workshops: what stands in it, what never does, and that its numbers are those of the screen. */
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeDocument } from '#shared/report/make-document.ts'
import { writeMarkdown } from '../../../src/main/export/markdown.ts'
import { accountFacts } from '../../helpers/account-facts.ts'
import { coreApp } from '../core-app.ts'

test('look', async () => {
  const app = coreApp()
  const { id } = await app.get('practice.make', { at: 'close' })
  const facts = await accountFacts(app, id)
  const start = performance.now()
  const text = writeMarkdown(makeDocument(facts))
  console.log('practice ms', performance.now() - start)
  writeFileSync('/tmp/roomD-practice.md', text)
  const { id: none } = await app.get('library.create', { title: 'Nothing yet', client: '' })
  const empty = makeDocument(await accountFacts(app, none))
  writeFileSync('/tmp/roomD-empty.md', writeMarkdown(empty))
  expect(text).toContain('# ')
})
