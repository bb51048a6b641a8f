import { expect, test } from 'vitest'
import { isInside } from '../../../src/main/store/is-inside.ts'

test('a path lies in its folder, in folders above, and in the folder of the whole drive', () => {
  expect(isInside('/home/mara', '/home/mara/workshops/inn.baton')).toBe(true)
  expect(isInside('/home/mara', '/home/mara')).toBe(true)
  expect(isInside('/', '/inn.baton')).toBe(true)
  expect(isInside('/home', '/home/..notes/inn.baton')).toBe(true)
})

test('what only begins alike lies elsewhere', () => {
  expect(isInside('/home/mara', '/home/mara2/inn.baton')).toBe(false)
  expect(isInside('/home/mara', '/home')).toBe(false)
  expect(isInside('/home/mara', '/etc/passwd')).toBe(false)
})
