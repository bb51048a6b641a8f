/** What a program of the system may open after an export. */
import { expect, test } from 'vitest'
import { isOpenable } from '#shared/model/openable.ts'

test.each([
  ...['report.pdf', 'Report.PDF', '/a b/c.html', 'C:\\x\\deck.pptx', 'sheets.xlsx', 'table.csv', 'a.ics', 'map.svg'],
])('%s is a document', (path) => {
  expect(isOpenable(path)).toBe(true)
})

test.each([
  ...['a.exe', 'a.pdf.exe', 'a.bat', 'a.cmd', 'a.lnk', 'a.desktop', 'a.app', 'a.js', 'a.baton', 'a.json', 'a.zip'],
  ...['pdf', '', 'folder/', 'a.pdf/', 'a.pdf ', 'a.pdf\0.exe', 'a.html.', '/home/ada/Baton'],
])('%j is none', (path) => {
  expect(isOpenable(path)).toBe(false)
})
