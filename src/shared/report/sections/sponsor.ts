/**
 * The page for whoever decides: what we promise, where it hurts, what it costs, what we change, what came of it. It is one
 * page: every part names the few that matter most, and texts are cut to their room.
 */

import type { Change } from '../../model/change.ts'
import { SAVING_KINDS } from '../../model/cost.ts'
import { DIMENSIONS } from '../../model/dimension.ts'
import { WHOLE_WORKSHOP } from '../../model/evidence.ts'
import { sayRoughMoney } from '../../text/say-amount.ts'
import { sayBeforeAfter } from '../../text/say-before-after.ts'
import { sayList } from '../../text/say-list.ts'
import { sayReveal } from '../../text/say-reveal.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { headingBlock, listBlock, quoteBlock, shorten, textBlock } from '../blocks.ts'
import { costedOf, countFirmness } from '../costed.ts'
import type { ReportBlock } from '../document.ts'
import type { MakeSection } from '../section-content.ts'
import { changesInOrder, readChange, readSavings, savedFigures, sayDue, sayStanding } from './changes.tsx'
import { spreadFigures } from './costs.tsx'
import { ratedResults } from './ratings.tsx'

/** Things named in each part, and letters of what was typed. */
const MOST = 3
const LONG = 170
const SHORT = 90

export const sponsorSection: MakeSection = (account) => {
  const parts = [
    part('promise', promiseOf(account)),
    part('hurts', hurtsOf(account)),
    part('costs', costsOf(account)),
    part('change', changeOf(account)),
    part('came', cameOf(account)),
  ]
  const scope = account.said('frame', WHOLE_WORKSHOP)?.scope ?? ''
  return { lead: shorten(scope, LONG), blocks: parts.flat() }
}

/** A part with nothing in it says so: on this page a gap would be read as "nothing is wrong". */
function part(
  name: 'promise' | 'hurts' | 'costs' | 'change' | 'came',
  blocks: readonly ReportBlock[],
): readonly ReportBlock[] {
  return [
    headingBlock(t(`account.sponsor.${name}`)),
    ...(blocks.length === 0 ? [textBlock(t(`account.sponsor.none.${name}`))] : blocks),
  ]
}

function promiseOf({ said }: Account): readonly ReportBlock[] {
  const intent = said('intent', WHOLE_WORKSHOP)
  if (intent === null) return []
  const signs = DIMENSIONS.flatMap((dimension) => {
    const sign = intent.signs[dimension]
    return sign === ''
      ? []
      : [t('account.sponsor.sign', { dimension: t(`term.dimension.${dimension}`), sign: shorten(sign, SHORT) })]
  })
  return [...(intent.sentence === '' ? [] : [quoteBlock(shorten(intent.sentence, LONG * 2))]), ...listBlock(signs)]
}

/** The service, and who serves whom with it. */
function nameBriefly({ interactions, nameOf }: Account, id: string): string {
  const one = interactions.get(id)
  if (one === undefined) return ''
  const ends = {
    provider: shorten(nameOf(one.provider), SHORT / 2),
    customer: shorten(nameOf(one.customer), SHORT / 2),
  }
  if (one.service === '') return t('term.serves', ends)
  return t('account.sponsor.service', { ...ends, service: shorten(one.service, SHORT) })
}

/** What is most worth a talk, in the words of the reveal; what customers rate well is no pain. */
function hurtsOf(account: Account): readonly ReportBlock[] {
  const results = ratedResults(account).filter(
    ({ flags, weakest }) => flags.length > 0 || (weakest !== null && weakest.mean < 3),
  )
  return listBlock(
    results.slice(0, MOST).map((result) =>
      t('account.sponsor.line', {
        what: nameBriefly(account, result.interaction),
        said: sayReveal(result),
      }),
    ),
  )
}

function costsOf(account: Account): readonly ReportBlock[] {
  const costed = costedOf(account)
  if (costed.length === 0) return []
  const { byKind } = account.report.totals
  const money = (amount: number) => sayRoughMoney(amount, account.currency)
  const kinds = SAVING_KINDS.filter((kind) => byKind[kind].high > 0).map((kind) => {
    const { low, mean, high } = byKind[kind]
    return t('account.sponsor.kind', {
      ...{ kind: t(`costs.kind.${kind}`), mean: money(mean), low: money(low), high: money(high) },
      means: t(`account.sponsor.kindMeans.${kind}`),
    })
  })
  const counts = countFirmness(costed)
  const rests = (['measured', 'estimated', 'guess'] as const)
    .filter((firmness) => counts[firmness] > 0)
    .map((firmness) => t(`costs.firm.${firmness}`, { count: counts[firmness] }))
  return [
    spreadFigures(account),
    textBlock(t('account.sponsor.kinds', { count: costed.length, rests: sayList(rests) })),
    ...listBlock(kinds),
  ]
}

/** What runs, then what is planned, by the day on which we look again. */
function changeOf(account: Account): readonly ReportBlock[] {
  const order: readonly Change['status'][] = ['running', 'planned', 'idea']
  const open = order.flatMap((status) => changesInOrder(account).filter((change) => change.status === status))
  return listBlock(
    open.slice(0, MOST).map((change) => {
      const facts = [
        sayStanding(change),
        change.owner === '' ? '' : shorten(change.owner, SHORT / 2),
        change.reviewDate === null
          ? ''
          : t('account.sponsor.lookAgain', { day: sayDue(change, account.facts.today) ?? '' }),
      ]
      return t('account.sponsor.line', {
        what: shorten(change.what, LONG),
        said: facts.filter((fact) => fact !== '').join(', '),
      })
    }),
  )
}

/** What was decided, with what the measurements allow to say of it, and what was saved as far as it was measured. */
function cameOf(account: Account): readonly ReportBlock[] {
  const decided = changesInOrder(account).filter(({ decision }) => decision !== null)
  const savings = readSavings(account)
  const verified = decided
    .filter(({ decision }) => decision === 'adopt')
    .flatMap(({ id }) => savings.get(id)?.saving ?? [])
    .filter((saving) => saving.verified)
  const figures = savedFigures(verified, account.currency)
  return [
    ...listBlock(
      decided.slice(0, MOST).map((change) => {
        const { chosen, reading } = readChange(account, change)
        const conclusion = chosen === null || reading === null ? '' : sayBeforeAfter(reading, chosen.measure).conclusion
        const said = [`${sayStanding(change)}.`, conclusion].filter((one) => one !== '').join(' ')
        return t('account.sponsor.line', { what: shorten(change.what, SHORT), said })
      }),
    ),
    ...(figures.length === 0 ? [] : [{ kind: 'figures' as const, figures }]),
  ]
}
