/** What is not on disk yet outlives the view, with the sentence about why. */
import { expect, test } from 'vitest'
import type { MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/model/measure.ts'
import {
  endWaiting,
  onWaiting,
  setWaiting,
  waitingOf,
} from '../../../src/renderer/src/features/measures/waiting-measurements.ts'

const WORKSHOP = 'workshop-1' as WorkshopId
const [late, early] = ['measure-late', 'measure-early'] as [MeasureId, MeasureId]

function measured(id: string, measure: MeasureId, value = 4): Measurement {
  return { id: id as MeasurementId, measure, day: '2026-01-05', value, cases: null, note: '' }
}

test('what was refused waits with its sentence until it is on disk, and only where it belongs', () => {
  setWaiting(WORKSHOP, [measured('m1', late), measured('m2', early)], null)
  setWaiting(WORKSHOP, [measured('m1', late)], 'Not saved: the disk is full.')
  expect(waitingOf(WORKSHOP, late)).toEqual([
    { measurement: measured('m1', late), problem: 'Not saved: the disk is full.' },
  ])
  expect(waitingOf(WORKSHOP, early)).toEqual([{ measurement: measured('m2', early), problem: null }])
  expect(waitingOf('workshop-2' as WorkshopId, late)).toEqual([])
  // Corrected while it waits: it is one measurement still.
  setWaiting(WORKSHOP, [measured('m1', late, 5)], null)
  expect(waitingOf(WORKSHOP, late).map(({ measurement }) => measurement.value)).toEqual([5])
  endWaiting(WORKSHOP, late, new Set(['m1' as MeasurementId]))
  expect(waitingOf(WORKSHOP, late)).toEqual([])
  expect(waitingOf(WORKSHOP, early)).toHaveLength(1)
})

test('the list keeps its identity while nothing changes, and whoever listens hears every change', () => {
  let heard = 0
  const stop = onWaiting(() => {
    heard += 1
  })
  const before = waitingOf(WORKSHOP, early)
  expect(waitingOf(WORKSHOP, early)).toBe(before)
  setWaiting(WORKSHOP, [measured('m3', early)], null)
  expect(waitingOf(WORKSHOP, early)).not.toBe(before)
  endWaiting(WORKSHOP, early, new Set(['m3' as MeasurementId]))
  stop()
  setWaiting(WORKSHOP, [measured('m4', early)], null)
  expect(heard).toBe(2)
})
