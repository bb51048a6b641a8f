/** `baton report`: what a workshop's misses cost and what its changes would bring, every number with where it comes from. */
import { resolve } from 'node:path'
import type { MeasureId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { makeReport } from '#shared/report/make-report.ts'
import type { ReportFacts } from '#shared/report/report-facts.ts'
import { zonesOfParties } from '#shared/report/zones-of-parties.ts'
import { t } from '#shared/text/text.ts'
import { call, type RunContext } from './run-context.ts'
import { type Options, UsageError } from './usage.ts'
import { type WorkshopCopy, withWorkshopCopy } from './workshop-copy.ts'
import { writeResults } from './write-result.ts'

async function read({ app, id }: WorkshopCopy): Promise<ReportFacts> {
  const workshop = await call(app, 'library.open', { id })
  const records = (await call(app, 'map.load', { workshop: id })).records as unknown as MapRecord[]
  const evidence = await call(app, 'evidence.list', { workshop: id })
  const measurements = new Map<MeasureId, readonly Measurement[]>()
  for (const one of evidence) {
    if (one.kind !== 'measure') continue
    const listed = await call(app, 'measures.list', { workshop: id, measure: one.subject })
    measurements.set(one.subject, listed.measurements)
  }
  const zones = zonesOfParties(records)
  return {
    workshop,
    ...readContents(records),
    zoneOf: (party) => zones.get(party) ?? '',
    changes: await call(app, 'changes.list', { workshop: id }),
    evidence,
    ballots: await call(app, 'ratings.list', { workshop: id }),
    measurements,
  }
}

/** Refuses as wrong usage a report in no known format, and `--force` without a file. */
export async function runReport(context: RunContext, options: Options, subject: string): Promise<void> {
  const { json = false, out, force = false } = options
  if (!json) throw new UsageError(t('cli.usage.reportFormat'), 'report')
  if (force && out === undefined) throw new UsageError(t('cli.usage.forceAlone'), 'report')
  const text = `${JSON.stringify(makeReport(await withWorkshopCopy(context, subject, read)), null, 2)}\n`
  if (out === undefined) {
    context.print(text.trimEnd())
    return
  }
  const path = resolve(context.folder, out)
  writeResults([{ path, text }], force)
  context.say(t('cli.wrote', { path }))
}
