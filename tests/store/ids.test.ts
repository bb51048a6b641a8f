/** Ids that the core makes. */
import { expect, test } from 'vitest'
import { randomIds } from '../../src/main/store/node-system.ts'

test('an id can stand in a file name and on a command line of any system', () => {
  const ids = Array.from({ length: 2000 }, () => randomIds.next())
  expect(ids.filter((id) => !/^[0-9a-f]{30}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
