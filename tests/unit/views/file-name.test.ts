/** Names of files that every laptop takes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkFileName,
  joinPath,
  nameIsTaken,
  suggestFileName,
} from '../../../src/renderer/src/features/files/file-name.ts'

const problemOf = (typed: string) => {
  const checked = checkFileName(typed, '.baton')
  return checked.ok ? null : checked.problem
}

describe('a file name', () => {
  test('gets its extension unless it has it', () => {
    expect(checkFileName(' North office ', '.baton')).toEqual({ ok: true, name: 'North office.baton' })
    expect(checkFileName('North.BATON', '.baton')).toEqual({ ok: true, name: 'North.baton' })
    expect(checkFileName('v1.2', '.baton')).toEqual({ ok: true, name: 'v1.2.baton' })
  })

  test('is refused with its reason when Windows could not store it', () => {
    expect(problemOf('')).toBe('empty')
    expect(problemOf(' .baton')).toBe('empty')
    expect(problemOf('a/b')).toBe('characters')
    expect(problemOf('what?')).toBe('characters')
    expect(problemOf('CON')).toBe('reserved')
    expect(problemOf('lpt1.old')).toBe('reserved')
    expect(problemOf('end.')).toBe('ending')
    expect(problemOf('é'.repeat(130))).toBe('too-long')
  })

  test('is taken whatever its case and however its accents are written', () => {
    expect(nameIsTaken(['Map.baton', 'E\u0301lan.baton'], 'MAP.baton')).toBe(true)
    expect(nameIsTaken(['Map.baton', 'E\u0301lan.baton'], '\u00c9lan.baton')).toBe(true)
    expect(nameIsTaken(['Map.baton'], 'Map 2.baton')).toBe(false)
  })

  test('is joined to a folder with the separator of that laptop', () => {
    expect(joinPath('/home/a', 'b.baton', '/')).toBe('/home/a/b.baton')
    expect(joinPath('/', 'b.baton', '/')).toBe('/b.baton')
    expect(joinPath('C:\\', 'b.baton', '\\')).toBe('C:\\b.baton')
  })
})

describe('a suggested file name', () => {
  test('leaves out what some system forbids', () => {
    expect(suggestFileName('Service desk: who serves whom?', '.baton')).toBe('Service desk who serves whom.baton')
    expect(suggestFileName('../up\\and/away', '.baton')).toBe('up and away.baton')
  })

  test('is never empty, endless, or a name that Windows keeps', () => {
    expect(suggestFileName(' ... ', '.baton')).toBe('Baton.baton')
    expect(suggestFileName('é'.repeat(300), '.baton')).toHaveLength(100 + '.baton'.length)
    expect(suggestFileName('CON', '.baton')).toBe('Baton CON.baton')
  })

  test('is one that the dialog takes, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('con.x', 'nul', '...')),
        (title) => {
          expect(problemOf(suggestFileName(title, '.baton'))).toBeNull()
        },
      ),
    )
  })
})
