/** What `npm run endurance` runs and what it makes of figures. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepOutcomes, type Outcome, readFigures, tableOf } from '../../../scripts/endurance/figures.ts'
import { countsTries, filesBySection, readAsked, SECTIONS } from '../../../scripts/endurance/sections.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

describe('the sections', () => {
  test('take every file once, the first that fits, and what fits nowhere else is a law', () => {
    const files = ['tests/e2e/kills/stream-kills.test.ts', 'tests/store/history.test.ts', 'tests/e2e/soak.test.ts']
    const sorted = filesBySection(files)
    expect([...sorted.keys()]).toEqual(SECTIONS.map(({ name }) => name))
    expect([...sorted.values()].flat().sort()).toEqual([...files].sort())
    expect(sorted.get('kills')).toEqual([files[0]])
    expect(sorted.get('laws')).toEqual([files[1]])
    expect(sorted.get('soak')).toEqual([files[2]])
  })

  test('hold what is tried more often when that is asked for, and not what only takes longer', () => {
    const taking = (what: string) => `/** A test. */\nimport { ${what} } from '../../helpers/runs.ts'\n`
    expect(['runs', 'PATIENCE, runs'].map((what) => countsTries(taking(what)))).toEqual([true, true])
    expect(countsTries(taking('PATIENCE'))).toBe(false)
    expect(countsTries("/** See `helpers/runs.ts`. */\nimport { runs } from './elsewhere.ts'\n")).toBe(false)
  })

  test('are chosen by name, with a number for how often', () => {
    const chosen = (...args: string[]) => {
      const asked = readAsked(args)
      return 'problem' in asked ? asked.problem : asked.sections.map(({ name, times }) => `${name} ${times}`)
    }
    expect(chosen()).toEqual(SECTIONS.map(({ name, times }) => `${name} ${times}`))
    expect(chosen('laws', '500')).toEqual(['laws 500'])
    expect(chosen('soak', 'kills')).toEqual(['kills 10', 'soak 12'])
    for (const wrong of [['kill'], ['0'], ['1', '2'], ['laws', '-3']])
      expect(chosen(...wrong)).toContain('kills, flips')
  })
})

describe('the figures', () => {
  test('are summed up where they are numbers; of words the last ones hold', () => {
    const file = join(tempFolder(), 'figures')
    expect(readFigures(file)).toEqual([])
    writeFileSync(file, '["kills","20"]\n["memory","80 then 81"]\n["kills","16"]\n["memory","80 then 82"]\n')
    expect(readFigures(file)).toEqual([
      ['kills', '36'],
      ['memory', '80 then 82'],
    ])
  })

  test('of a section take the place of its last ones and leave the others', () => {
    const file = join(tempFolder(), 'endurance.json')
    const outcome = (section: string, passed: number): Outcome => ({
      ...{ section, what: 'what', times: 10, at: '2026-03-02T09:00:00.000Z', minutes: 1.5, passed, failed: 0 },
      ...{ machine: 'machine', figures: [['kills', '200']] },
    })
    keepOutcomes(file, [outcome('kills', 1), outcome('laws', 2)])
    const all = keepOutcomes(file, [outcome('kills', 3)])
    expect(all.map(({ section, passed }) => [section, passed])).toEqual([
      ['laws', 2],
      ['kills', 3],
    ])
    expect(tableOf(all)).toContain('| kills | what | 3 passed, 0 failed | 1.5 min | kills: 200 |')
  })
})
