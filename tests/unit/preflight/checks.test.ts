/** What is said before the room is full. */
import { describe, expect, test } from 'vitest'
import type { Screens } from '#shared/contract/screens.ts'
import {
  judgeBackups,
  judgeDisk,
  judgeDisplays,
  judgeLegible,
  judgePolicy,
  judgePower,
  judgeSound,
} from '../../../src/renderer/src/features/preflight/checks.ts'

const shown = { label: 'P', width: 1920, height: 1080, scale: 1, internal: false, primary: false }
const laptop = { ...shown, primary: true, facilitator: true, room: false }
const projector = { ...shown, facilitator: false, room: false }
const screens = (more: Partial<Screens>): Screens => ({
  displays: [laptop, projector],
  room: 'closed',
  mirrored: false,
  ...more,
})

describe('displays', () => {
  test.each([
    ['a browser that says nothing leaves it to the person', screens({ displays: null }), null, 'unknown'],
    ['a browser that knows of a second one is content', screens({ displays: null }), true, 'good'],
    ['a browser that knows of none says so', screens({ displays: null }), false, 'look'],
    ['one is enough to rehearse only', screens({ displays: [laptop] }), null, 'look'],
    ['two are in order before and while the room sees one', screens({}), null, 'good'],
    ['that repeat each other show the room everything', screens({ mirrored: true }), null, 'look'],
    ['of which the room’s is unplugged want a look', screens({ room: 'away' }), null, 'look'],
  ] as const)('%s', (_name, state, extended, verdict) => {
    expect(judgeDisplays(state, extended).verdict).toBe(verdict)
  })

  test('that mirror are said before anything else', () => {
    expect(judgeDisplays(screens({ mirrored: true, room: 'full' }), null).says).toMatch(/what you see/)
  })
})

describe('the last row', () => {
  test('is asked for once', () => {
    expect(judgeLegible(null, 1080, 0.02)).toMatchObject({
      verdict: 'unknown',
      says: expect.stringMatching(/^Say once/),
    })
  })

  test('reads scenes as they are, or as they are enlarged for it', () => {
    expect(judgeLegible({ pictureHeight: 2, lastRow: 10 }, 1080, 0.02).says).toMatch(/at least 22 of 1080/)
    expect(judgeLegible({ pictureHeight: 1.2, lastRow: 15 }, 1080, 0.02).says).toMatch(/must be 34 of 1080/)
  })
})

describe('the laptop', () => {
  const library = { place: 'library', folder: '/data/backups', lastAt: null, problem: null } as const

  test('is better plugged in, and nobody knows where the system does not tell', () => {
    expect(judgePower({ charging: true, level: 1 }).verdict).toBe('good')
    expect(judgePower({ charging: false, level: 0.416 })).toMatchObject({
      verdict: 'look',
      says: expect.stringMatching(/42 %/),
    })
    expect(judgePower(null).verdict).toBe('unknown')
  })

  test('makes no sound unless somebody wanted it', () => {
    expect([judgeSound(false).verdict, judgeSound(true).verdict]).toEqual(['good', 'look'])
  })

  test('needs room on its disk and a folder for copies', () => {
    const backups = { folder: '/data/backups', writable: true }
    expect(judgeDisk({ freeBytes: 80_000_000_000, backups }).verdict).toBe('good')
    expect(judgeDisk({ freeBytes: 90_000_000, backups })).toMatchObject({
      verdict: 'look',
      says: expect.stringMatching(/90 MB/),
    })
    expect(judgeDisk({ freeBytes: null, backups }).verdict).toBe('unknown')
    expect(judgeBackups({ freeBytes: 1, backups }, [library]).verdict).toBe('good')
    const closed = judgeBackups({ freeBytes: 1, backups: { ...backups, writable: false } }, [library])
    expect(closed.verdict).toBe('look')
    expect(closed.says).toMatch(/data\/backups/)
  })

  test('tells of both places for backups, and of what is wrong with either', () => {
    const machine = { freeBytes: 1, backups: { folder: '/data/backups', writable: true } }
    const second = { ...library, place: 'second', folder: '/media/stick' } as const
    const both = judgeBackups(machine, [library, second])
    expect(both.verdict).toBe('good')
    expect(both.says).toMatch(/data\/backups.*media\/stick/)
    const away = judgeBackups(machine, [library, { ...second, problem: 'The stick is not there.' }])
    expect(away.verdict).toBe('look')
    expect(away.says).toMatch(/^The stick is not there\. .*data\/backups/)
    const full = judgeBackups(machine, [{ ...library, problem: 'There is no room left.' }, second])
    expect(full).toMatchObject({ verdict: 'look', says: 'There is no room left.' })
  })
})

describe('what administrators laid down', () => {
  const source = '/etc/baton/policy.json'

  test('is not spoken of where they laid nothing down', () => {
    expect(judgePolicy({ laidDown: {}, policyProblems: [] })).toEqual([])
  })

  test('is said with the place where it stands, once', () => {
    const laidDown = { home: source, backups: source }
    expect(judgePolicy({ laidDown, policyProblems: [] })).toEqual([
      {
        ...{ id: 'policy', verdict: 'good' },
        says: `Your administrator has set where the workshops lie and the second folder for backups, in ${source}.`,
      },
    ])
  })

  test('wants a look when a part of it is wrong, which stands first', () => {
    const [found] = judgePolicy({ laidDown: { locale: source }, policyProblems: ['This is wrong.'] })
    expect(found?.verdict).toBe('look')
    expect(found?.says).toMatch(/^This is wrong\. Your administrator has set the language/)
  })
})
