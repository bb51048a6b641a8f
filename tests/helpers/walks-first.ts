/**
 * In which order vitest takes the test files: the walks over all screens first, for they are by far the longest, and one that
 * begins last leaves the other workers with nothing to do. The rest as vitest has it.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** For `sequence.sequencer`. Vitest keeps projects and their `groupOrder` apart after this. */
export class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isWalk = ({ moduleId }: TestSpecification) => moduleId.includes('/e2e/accessibility/')
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))]
  }
}
