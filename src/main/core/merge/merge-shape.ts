/**
 * One party, interaction or zone that both sides have. What is said of it is merged fact by fact and asked about where both
 * said something else; where it stands is nobody's question: what only one moved moves, what both moved stays as it is here.
 */
import { isEqual } from '@tldraw/utils'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import type { InteractionShape, PartyShape, ZoneShape } from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { Ledger } from './ledger.ts'
import { mergeValues } from './three-way.ts'

/** Facts that are one answer stand together. */
type Groups = readonly (readonly string[])[]
type Props = Readonly<Record<string, unknown>>
type Shape = PartyShape | InteractionShape | ZoneShape

interface Kind {
  readonly facts: Groups
  readonly places: Groups
  /** What counts as said by nobody where both have no past in common: what it is called is ours. */
  readonly nothing: (theirs: Props) => Props
}

const KINDS: Readonly<Record<Shape['type'], Kind>> = {
  party: {
    facts: [['name'], ['kind'], ['group'], ['people'], ['note']],
    places: [['w', 'h'], ['pinned']],
    nothing: ({ name }) => ({ ...EMPTY_PARTY, name }),
  },
  interaction: {
    facts: [
      ...[['service'], ['channel'], ['trigger'], ['volume', 'period'], ['what'], ['when'], ['way'], ['effort']],
      ...[['momentOfTruth'], ['note']],
    ],
    places: [['route']],
    nothing: ({ service }) => ({ ...EMPTY_INTERACTION, service }),
  },
  zone: {
    facts: [['name'], ['colour']],
    places: [['w', 'h']],
    nothing: ({ name, colour }) => ({ name, colour }),
  },
}

/** A place is seen from the parent, so they go together. */
const PLACES: Groups = [['x', 'y', 'parentId'], ['rotation'], ['index'], ['isLocked'], ['opacity']]

function pick(props: Props, keys: readonly string[]): Props {
  return Object.fromEntries(keys.map((key) => [key, props[key]]))
}

/** What only one side moved, else ours. */
function mergePlaces(base: Props | null, ours: Props, theirs: Props, groups: Groups, ledger: Ledger): Props {
  const merged: Record<string, unknown> = {}
  for (const keys of groups) {
    const [was, here, there] = [base && pick(base, keys), pick(ours, keys), pick(theirs, keys)]
    const moved = was !== null && !isEqual(there, was) && !isEqual(there, here)
    if (moved && isEqual(here, was)) Object.assign(merged, there)
    else if (moved) ledger.keepPlace()
  }
  return merged
}

/** A fact of the map for people. */
function sayFact(props: Props, keys: readonly string[]): string {
  const [key = ''] = keys
  const value = props[key]
  if (value === '' || value === null || value === undefined) return t('merge.unsaid')
  const { kind, channel, colour, period, volume } = props as Partial<PartyShape['props']> &
    Partial<InteractionShape['props']> &
    Partial<ZoneShape['props']>
  if (key === 'kind' && kind) return t(`term.kind.${kind}`)
  if (key === 'channel' && channel) return t(`term.channel.${channel}`)
  if (key === 'colour' && colour) return t(`inspector.zone.colours.${colour}`)
  if (key === 'volume' && period) return `${String(volume)} ${t(`term.period.${period}`)}`
  return String(value)
}

function nameFact(type: Shape['type'], key: string): string {
  // Each fact has its field in the inspector, under the name that the model gives it.
  return t(`inspector.${type}.${key}` as 'inspector.party.name')
}

/** What is told of this shape: facts that a merge may ask about, as one value. */
export function factsOf({ type, props }: Shape): Props {
  return pick(props as unknown as Props, KINDS[type].facts.flat())
}

/**
 * The record that comes of both.
 * @param base as both had it; null where they have no past in common
 * @param name what it is called in a question
 */
export function mergeShape<S extends Shape>(base: S | null, ours: S, theirs: S, name: string, ledger: Ledger): S {
  const { type } = ours
  const kind = KINDS[type]
  const [here, there] = [ours.props as unknown as Props, theirs.props as unknown as Props]
  const was = base && (base.props as unknown as Props)
  const props: Record<string, unknown> = { ...here }
  for (const keys of kind.facts) {
    const [key = ''] = keys
    const say = (side: Props) => sayFact(side, keys)
    const merged = mergeValues(
      pick(was ?? kind.nothing(there), keys),
      pick(here, keys),
      pick(there, keys),
      () => {
        const conflict = { key: `${type}/${ours.id}/${key}`, of: type, name, fact: nameFact(type, key) }
        return ledger.settle({ ...conflict, ours: say(here), theirs: say(there) })
      },
      0,
    )
    Object.assign(props, merged)
  }
  Object.assign(props, mergePlaces(was, here, there, kind.places, ledger))
  const record = mergePlaces(base as Props | null, { ...ours }, { ...theirs }, PLACES, ledger)
  return { ...ours, ...record, props } as S
}
