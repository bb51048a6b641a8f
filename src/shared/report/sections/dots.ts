/** Where the dots lie: one table for each vote with dots that was revealed. Of fewer than four people nothing is told. */
import { FEWEST_VOTERS } from '../../method/rating.ts'
import type { DotBallot } from '../../model/ballot.ts'
import { dayOf } from '../../model/day.ts'
import { sayDay } from '../../text/say-day.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, firstOf, moreBlock, shorten, tableBlock } from '../blocks.ts'
import type { ReportBlock } from '../document.ts'

const MOST = 20
const LONGEST = 120

export function dotsBlocks(account: Account): readonly ReportBlock[] {
  return account.facts.ballots.flatMap((ballot) => (ballot.kind === 'dots' ? tell(account, ballot) : []))
}

function tell(account: Account, ballot: DotBallot): readonly ReportBlock[] {
  const { results, revealedAt, over, voters, cardsIn } = ballot
  const people = Math.max(voters, cardsIn)
  if (results === null || revealedAt === null || (people > 0 && people < FEWEST_VOTERS)) return []
  const named = results.flatMap(({ subject, dots }) => {
    const name = nameOf(account, over, subject)
    return name === null || dots === 0 ? [] : [{ name, dots }]
  })
  const { shown, more } = firstOf(
    [...named].sort((a, b) => b.dots - a.dots),
    MOST,
  )
  return [
    ...tableBlock(
      t('account.ratings.dots', { over: t(`ratings.over.${over}`), day: sayDay(dayOf(new Date(revealedAt))) }),
      [column(t('account.ratings.dotsOn')), column(t('account.ratings.dotsCount'), 'number')],
      shown.map(({ name, dots }) => [name, dots]),
    ),
    ...moreBlock(more),
  ]
}

/** Null for what is not there any more, and for a note that is personal. */
function nameOf(account: Account, over: DotBallot['over'], subject: string): string | null {
  if (over === 'parties') return account.parties.has(subject) ? account.nameOf(subject) : null
  if (over === 'interactions') return account.interactions.has(subject) ? account.lineOf(subject) : null
  const note = account.said('note', subject)
  return note === null || note.personal ? null : shorten(note.text, LONGEST)
}
