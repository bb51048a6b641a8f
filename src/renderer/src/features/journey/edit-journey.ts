/** What can be done to a journey: pure, so that a loop never leads to a moment that is gone. */
import type { MomentId } from '#shared/model/ids.ts'
import { type Journey, MOST_MOMENTS, type Moment } from '#shared/model/journey.ts'

/** A moment of which nothing is said yet. */
export function emptyMoment(id: MomentId): Moment {
  return {
    id,
    name: '',
    doing: '',
    thinking: '',
    feeling: null,
    channel: null,
    waitMinutes: null,
    momentOfTruth: false,
    backTo: null,
  }
}

/** Adds a moment at the end; unchanged when the journey is full. */
export function addMoment({ moments }: Journey, id: MomentId): Journey {
  return { moments: moments.length >= MOST_MOMENTS ? moments : [...moments, emptyMoment(id)] }
}

/** Changes what is said of one moment. */
export function patchMoment({ moments }: Journey, id: MomentId, patch: Partial<Moment>): Journey {
  return { moments: moments.map((moment) => (moment.id === id ? { ...moment, ...patch } : moment)) }
}

/** Takes a moment out; loops that led to it lead nowhere. Null when none is left. */
export function removeMoment({ moments }: Journey, id: MomentId): Journey | null {
  const rest = moments
    .filter((moment) => moment.id !== id)
    .map((moment) => (moment.backTo === id ? { ...moment, backTo: null } : moment))
  return rest.length === 0 ? null : { moments: rest }
}

/** Moves a moment one place; a loop that would lead forward then falls away. */
export function moveMoment({ moments }: Journey, id: MomentId, by: -1 | 1): Journey {
  const from = moments.findIndex((moment) => moment.id === id)
  const to = from + by
  const [moved, other] = [moments[from], moments[to]]
  if (moved === undefined || other === undefined) return { moments }
  const next = [...moments]
  next[from] = other
  next[to] = moved
  const placeOf = new Map(next.map((moment, place) => [moment.id, place] as const))
  return {
    moments: next.map((moment, place) => {
      const back = moment.backTo === null ? null : placeOf.get(moment.backTo)
      return back === null || (back !== undefined && back < place) ? moment : { ...moment, backTo: null }
    }),
  }
}

/** Minutes of waiting in all; null when nothing is said of waiting. */
export function waitingOf({ moments }: Journey): number | null {
  const said = moments.flatMap(({ waitMinutes }) => (waitMinutes === null ? [] : [waitMinutes]))
  return said.length === 0 ? null : said.reduce((sum, minutes) => sum + minutes, 0)
}
