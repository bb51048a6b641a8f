/** What is done to typed text, and to what comes out of files, before anybody reads it. */
import { expect, test } from 'vitest'
import { foldLine, foldLines, withoutControls } from '#shared/model/clean-text.ts'
import { t } from '#shared/text/text.ts'

const TURNED = 'report\u202egnp.exe\u2069'

test('nothing that is typed turns the direction of what stands behind it', () => {
  expect(foldLine(` ${TURNED}\u0000\u0085 `)).toBe('reportgnp.exe')
  expect(foldLines(`one\r\n\u2066two\u2069\u200b`)).toBe('one\ntwo')
})

test('letters of every script stay as they were typed, with the marks that they need', () => {
  for (const kept of ['قسم\u200f 3', 'אבג', 'नमस्ते', '👩🏽‍🔧', 'می‌خواهم', 'a\tb\nc'])
    expect(withoutControls(kept)).toBe(kept)
})

test('a sentence keeps its order whatever name is filled in, and fills nothing into the name', () => {
  expect(t('backups.title', { title: TURNED })).toBe(t('backups.title', { title: 'reportgnp.exe' }))
  const sly = '{{title}} $t(app.name) <b>&amp;'
  expect(t('backups.title', { title: sly })).toContain(sly)
})
