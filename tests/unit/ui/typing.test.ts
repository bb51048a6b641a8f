import { expect, test } from 'vitest'
import { newVisit, settleTyping, whileTyping } from '../../../src/renderer/src/ui/typing.ts'

test('what is being typed is written when everything is to be saved, until its field is closed', () => {
  const written: string[] = []
  const stopName = whileTyping(() => written.push('name'))
  const stopNote = whileTyping(() => {
    written.push('note')
    stopNote()
  })
  settleTyping()
  expect(written).toEqual(['name', 'note'])
  settleTyping()
  expect(written).toEqual(['name', 'note', 'name'])
  stopName()
  settleTyping()
  expect(written).toHaveLength(3)
})

test('every visit has a name of its own', () => {
  expect(new Set(Array.from({ length: 50 }, newVisit)).size).toBe(50)
})
