/** Charts in front of the room: the data that they are drawn from, and nothing else of the workshop. */
import { z } from 'zod'
import { FIRMNESSES } from '../method/firmness.ts'
import { Drawing } from './drawing.ts'

/** The charts that are made from what the workshop holds then. */
export const SHOWN_CHARTS = ['costs', 'priorities'] as const
export type ShownChart = (typeof SHOWN_CHARTS)[number]

const firmness = z.enum(FIRMNESSES)

/** Which services make most of what misses cost in a year; the largest first. */
const CostsChart = z.object({
  kind: z.literal('chart'),
  chart: z.literal('costs'),
  currency: z.string(),
  bars: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      detail: z.string(),
      amount: z.number(),
      cumulated: z.number(),
      firmness,
    }),
  ),
})

/** Importance against performance. */
const PrioritiesChart = z.object({
  kind: z.literal('chart'),
  chart: z.literal('priorities'),
  currency: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      importance: z.number(),
      performance: z.number(),
      cost: z.number().nullable(),
      firmness,
      apart: z.boolean(),
      weight: z.number(),
    }),
  ),
})

/** A chart of a view, as it was drawn there. */
const DrawnChart = z.object({
  kind: z.literal('chart'),
  chart: z.literal('drawing'),
  title: z.string(),
  drawing: Drawing,
})

/** What a chart in front of the room is drawn from. */
export const ChartScene = z.discriminatedUnion('chart', [CostsChart, PrioritiesChart, DrawnChart])
export type ChartScene = z.infer<typeof ChartScene>
