import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findElectronBinary } from '../../../scripts/electron-binary.ts'
import { countReport, readCounts, summaryLine } from '../../../scripts/summary.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

describe('the Electron binary', () => {
  const root = tempFolder()
  const electron = join(root, 'node_modules', 'electron')
  mkdirSync(join(electron, 'dist'), { recursive: true })
  const find = (env: Record<string, string> = {}) => findElectronBinary({ root, env, platform: 'linux' })

  test('is missing until it was fetched, even when the pointer to it is there', () => {
    expect(find()).toBeNull()
    writeFileSync(join(electron, 'path.txt'), 'electron')
    expect(find()).toBeNull()
    writeFileSync(join(electron, 'dist', 'electron'), '')
    expect(find()).toBe(join(electron, 'dist', 'electron'))
  })

  test('lies elsewhere when the environment says so', () => {
    const elsewhere = join(root, 'elsewhere')
    expect(find({ ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBeNull()
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'electron'), '')
    expect(find({ ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(join(elsewhere, 'electron'))
  })
})

describe('the summary of a run', () => {
  const report = (files: readonly { status: string; tests: readonly string[] }[]) => {
    const all = files.flatMap((file) => file.tests)
    const count = (status: string) => all.filter((test) => test === status).length
    return {
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      numPendingTests: count('pending'),
      numTodoTests: 0,
      testResults: files.map((file) => ({
        status: file.status,
        assertionResults: file.tests.map((status) => ({ status })),
      })),
    }
  }

  test('counts tests, and a file that could not be loaded as one failure', () => {
    const counts = countReport(
      report([
        { status: 'passed', tests: ['passed', 'passed', 'pending'] },
        { status: 'failed', tests: ['failed', 'passed'] },
        { status: 'failed', tests: [] },
      ]),
    )
    expect(counts).toEqual({ passed: 3, failed: 2, skipped: 1 })
    expect(summaryLine(counts)).toBe('3 passed, 2 failed, 1 skipped')
  })

  test('says nothing of skipped tests where there are none', () => {
    expect(summaryLine({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed')
  })

  test('a run without a report failed', () => {
    expect(readCounts(join(tempFolder(), 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
