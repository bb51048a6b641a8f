/**
 * Which view a block of the agenda opens when it is entered, and where a finish test is answered. The one table: a new view
 * for a step of the method is named here and nowhere else.
 */
import type { BlockKind } from '#shared/model/block.ts'
import type { FinishTest } from '#shared/model/finish-test.ts'
import { TEST_KINDS } from '../features/guide/finish-kinds.ts'
import type { ViewId } from './view-ids.ts'

/** Null leaves the view as it is. */
export const BLOCK_VIEWS: Readonly<Record<BlockKind, ViewId | null>> = {
  frame: 'brief',
  intent: 'brief',
  map: 'map',
  swap: 'swap',
  break: null,
  rate: 'ratings',
  reveal: 'ratings',
  journey: 'journey',
  cost: 'cost-card',
  act: 'changes',
  close: 'changes',
  review: 'reviews',
  own: null,
}

/** Where what is missing can be said; null where no view is for it. */
export function viewOfTest({ test }: FinishTest): ViewId | null {
  // The rest of Close is said where changes are.
  return test === 'report-written' ? 'report' : BLOCK_VIEWS[TEST_KINDS[test]]
}
