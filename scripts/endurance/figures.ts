/** What an endurance run found out: kept in `out/endurance.json`, section by section, and said as a table. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { z } from 'zod'

const Outcome = z.object({
  section: z.string(),
  what: z.string(),
  times: z.int(),
  at: z.string(),
  /** Minutes that it took. */
  minutes: z.number(),
  passed: z.int(),
  failed: z.int(),
  machine: z.string(),
  figures: z.array(z.tuple([z.string(), z.string()])),
})
export type Outcome = z.infer<typeof Outcome>

/** The machine in one line. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1e9)
  return `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}`
}

/** Figures as tests noted them; those of one name are summed up where they are numbers, else the last one holds. */
export function readFigures(file: string): [string, string][] {
  const figures = new Map<string, string>()
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // No test noted any.
  }
  for (const line of text.split('\n').filter(Boolean)) {
    const [what, value] = z.tuple([z.string(), z.string()]).parse(JSON.parse(line))
    const before = figures.get(what)
    const sum = before === undefined ? Number.NaN : Number(before) + Number(value)
    figures.set(what, Number.isNaN(sum) ? value : String(sum))
  }
  return [...figures]
}

/** The outcomes of earlier runs, with these in the place of theirs. */
export function keepOutcomes(file: string, outcomes: readonly Outcome[]): Outcome[] {
  let known: Outcome[] = []
  try {
    known = z.array(Outcome).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // The first run, or a file of another shape.
  }
  const kept = known.filter(({ section }) => !outcomes.some((one) => one.section === section))
  const all = [...kept, ...outcomes]
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
  return all
}

/** The table as Markdown. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ section, what, passed, failed, minutes, figures }) => {
    const found = figures.map(([name, value]) => `${name}: ${value}`).join('; ')
    return `| ${section} | ${what} | ${passed} passed, ${failed} failed | ${minutes} min | ${found} |`
  })
  return ['| section | what | tests | took | figures |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}
