/** A block as it is kept: texts without stray blanks, and no least minutes above the planned ones. */
import type { BlockPlan } from '../model/block.ts'
import { foldLine, foldLines } from '../model/clean-text.ts'

/** The same block, cleaned. The title may come out empty: whoever keeps it must look. */
export function cleanBlock<B extends BlockPlan>(block: B): B {
  const { purpose, trap, say, good, planB } = block.notes
  return {
    ...block,
    title: foldLine(block.title),
    leastMinutes: Math.min(block.leastMinutes, block.minutes),
    prompt: foldLines(block.prompt),
    notes: {
      purpose: foldLines(purpose),
      trap: foldLines(trap),
      say: foldLines(say),
      good: foldLines(good),
      planB: foldLines(planB),
    },
    ifLate: foldLines(block.ifLate),
  }
}
