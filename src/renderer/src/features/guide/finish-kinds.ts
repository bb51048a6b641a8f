/** To which step of the method a finish test belongs: where its answer is given, and which tests are offered for a block. */
import type { BlockKind } from '#shared/model/block.ts'
import type { FinishTest, FinishTestName } from '#shared/model/finish-test.ts'

/** The step of each test. */
export const TEST_KINDS: Readonly<Record<FinishTestName, BlockKind>> = {
  'scope-said': 'frame',
  'groups-said': 'frame',
  'both-sides': 'frame',
  'currency-said': 'frame',
  'rates-said': 'frame',
  'intent-said': 'intent',
  'signs-said': 'intent',
  'fist-held': 'intent',
  interactions: 'map',
  'services-said': 'map',
  'parties-connected': 'map',
  'swap-cards': 'swap',
  'conflicts-said': 'swap',
  rated: 'rate',
  'worst-checked': 'rate',
  revealed: 'reveal',
  findings: 'reveal',
  moments: 'journey',
  'moment-of-truth': 'journey',
  'volume-said': 'cost',
  'miss-rate-said': 'cost',
  'cost-parts': 'cost',
  'cost-reckoned': 'cost',
  'cost-settled': 'cost',
  changes: 'act',
  'report-written': 'close',
  'review-dated': 'close',
  'due-decided': 'review',
  'rated-again': 'review',
}

/** Numbers that a test begins with when it is added by hand. */
const FIRST_NUMBERS: Partial<Readonly<Record<FinishTestName, number>>> = {
  interactions: 10,
  rated: 3,
  moments: 3,
  'cost-parts': 2,
}
const FIRST_SHARE = 0.8

/** The names of all tests, those of this kind of block first. */
export function listTests(kind: BlockKind): readonly FinishTestName[] {
  const names = Object.keys(TEST_KINDS) as FinishTestName[]
  return [...names.filter((name) => TEST_KINDS[name] === kind), ...names.filter((name) => TEST_KINDS[name] !== kind)]
}

/** A test as it begins when it is added by hand. */
export function firstTest(test: FinishTestName): FinishTest {
  const atLeast = FIRST_NUMBERS[test] ?? 1
  switch (test) {
    case 'rated':
      return { test, atLeast, share: FIRST_SHARE }
    case 'interactions':
    case 'swap-cards':
    case 'findings':
    case 'moments':
    case 'changes':
    case 'cost-parts':
      return { test, atLeast }
    default:
      return { test }
  }
}
