/** What the log says of an error: enough to find it, and nothing of anybody's work. */
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { describeFailure } from '../../../src/main/core/diagnostics/describe-failure.ts'

const SECRET = 'Ottoline owes 4000'

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const HOLDING: readonly (readonly [string, () => unknown])[] = [
  [
    'an error of any library',
    () => {
      throw new Error(`cannot read ${SECRET}`)
    },
  ],
  ['JSON that breaks off', () => JSON.parse(`${SECRET} {`)],
  ['a value that is no function', () => Reflect.apply(SECRET as unknown as () => void, null, [])],
  ['a property of a text', () => Object.defineProperty(Object.freeze({}), SECRET, { value: 1 })],
  [
    'a folder that is not there',
    () => {
      throw Object.assign(new Error(`ENOENT: no such file, open '/home/${SECRET}/x'`), { code: 'ENOENT' })
    },
  ],
  [
    'a path without quotes',
    () => {
      throw new TypeError(`cannot open /home/${SECRET}/x.baton`)
    },
  ],
  [
    'a path of Windows',
    () => {
      throw new TypeError(`cannot open C:\\Users\\${SECRET}`)
    },
  ],
  [
    'a text in two kinds of quotes',
    () => {
      throw new RangeError(`bad "it's ${SECRET}" here`)
    },
  ],
  [
    'a message that looks like a stack',
    () => {
      throw new Error('x\n    at Ottoline (/src/Ottoline:40:4000)')
    },
  ],
  [
    'a name that is no name',
    () => {
      throw Object.assign(new Error('x'), { name: SECRET })
    },
  ],
  [
    'a code that is none',
    () => {
      throw Object.assign(new Error('x'), { code: SECRET })
    },
  ],
  [
    'a text that was thrown',
    () => {
      throw SECRET
    },
  ],
  [
    'a function that is called so',
    () =>
      ({
        [SECRET]: () => {
          throw new Error('x')
        },
      })[SECRET]?.(),
  ],
]

test.each(HOLDING)('of %s nothing is told that somebody wrote', (_name, work) => {
  const line = describeFailure(thrownBy(work))
  expect(line).not.toContain('Ottoline')
  expect(line).not.toContain('4000')
  expect(line).not.toMatch(/\/home|Users/)
  expect(line).not.toContain('\n')
})

test('the kind, the code, the place and what the program itself says are told', () => {
  const db = new Database(':memory:')
  db.exec('CREATE TABLE party (id TEXT PRIMARY KEY, name TEXT) STRICT')
  db.prepare('INSERT INTO party VALUES (?, ?)').run('a', SECRET)
  const line = describeFailure(thrownBy(() => db.prepare('INSERT INTO party VALUES (?, ?)').run('a', SECRET)))
  expect(line).toContain('SqliteError SQLITE_CONSTRAINT_PRIMARYKEY: UNIQUE constraint failed: party.id')
  expect(line).toMatch(/ < .*unit\/diagnostics\/describe-failure\.test\.ts:\d+:\d+/)
  expect(line).not.toContain(import.meta.dirname)
  db.close()
  const mistake = describeFailure(thrownBy(() => Reflect.get(undefined as unknown as object, 'x')))
  expect(mistake).toMatch(/^TypeError < .*describe-failure\.test\.ts:\d+/)
})
