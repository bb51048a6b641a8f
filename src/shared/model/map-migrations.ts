/**
 * How records of the map that an older Baton wrote become today's, kind by kind. The order is the history: a migration that
 * was released is never edited, removed or reordered, a new one goes to the end with the next number. What only a new
 * kind of record needs no migration for: a kind that a Baton does not know makes it refuse the file.
 */
import {
  createBindingPropsMigrationSequence,
  createShapePropsMigrationIds,
  createShapePropsMigrationSequence,
} from '@tldraw/tlschema'

type Props = Record<string, unknown>

const interactionSteps = createShapePropsMigrationIds('interaction', { AddRoute: 1 })
const zoneSteps = createShapePropsMigrationIds('zone', { AddCollapsed: 1 })

/** A property that was not there before, with what older records mean. */
const adds = (name: string, value: unknown) => ({
  up: (props: Props) => {
    props[name] = value
  },
  down: (props: Props) => {
    delete props[name]
  },
})

/** Nothing of a party has changed since the first files. */
export const partyMigrations = createShapePropsMigrationSequence({ sequence: [] })

/** 1: how its line is drawn. */
export const interactionMigrations = createShapePropsMigrationSequence({
  sequence: [{ id: interactionSteps.AddRoute, ...adds('route', 'curved') }],
})

/** 1: whether it is collapsed to a summary. */
export const zoneMigrations = createShapePropsMigrationSequence({
  sequence: [{ id: zoneSteps.AddCollapsed, ...adds('collapsed', false) }],
})

/** Nothing of the tie between an interaction and its parties has changed since the first files. */
export const interactionEndMigrations = createBindingPropsMigrationSequence({ sequence: [] })

/** Nothing of a photo to trace has changed since it came. */
export const photoMigrations = createShapePropsMigrationSequence({ sequence: [] })

/** Ties of what lies in a collapsed zone came with {@link zoneMigrations} 1. */
export const zoneMemberMigrations = createBindingPropsMigrationSequence({ sequence: [] })
