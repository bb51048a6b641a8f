/** The text of the diagnostics, made of facts alone. What is not asked for here cannot come in: nothing is copied as a whole. */
import type { SystemInfo } from '#shared/contract/settings.ts'
import { type HomeFrom, POLICY_KEYS, type Policy } from '#shared/model/policy.ts'
import type { Settings } from '#shared/model/settings.ts'
import type { WorkshopCounts } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import type { MachineFacts } from '../ports/machine-facts.ts'
import type { LogLine } from './log-ring.ts'

/** A workshop without its name. */
export interface CountedWorkshop {
  readonly counts: WorkshopCounts
  readonly bytes: number
  readonly open: boolean
}

export interface DiagnosticFacts {
  readonly at: string
  readonly since: string
  readonly version: string
  readonly host: SystemInfo['host']
  readonly homeFrom: HomeFrom
  readonly policy: Policy
  readonly machine: MachineFacts
  readonly settings: Settings
  readonly workshops: readonly CountedWorkshop[]
  readonly broken: readonly { readonly code: string; readonly bytes: number }[]
  readonly deleted: number
  readonly log: readonly LogLine[]
}

const MOST_WORKSHOPS = 200

const inMegabytes = (bytes: number) => Math.round(bytes / 1_000_000)
const inKilobytes = (bytes: number) => Math.round(bytes / 1_000)

function section(title: string, lines: readonly string[]): string {
  const shown = lines.length === 0 ? [t('diagnostics.text.none')] : lines
  return [title, ...shown.map((line) => `  ${line}`)].join('\n')
}

function sayMachine(machine: MachineFacts): readonly string[] {
  const { platform, release, arch, cores, language, freeBytes } = machine
  return [
    t('diagnostics.text.system', { platform, release, arch, cores, language }),
    t('diagnostics.text.memory', {
      memory: inMegabytes(machine.memoryBytes),
      free: inMegabytes(machine.freeMemoryBytes),
      held: inMegabytes(machine.heldBytes),
    }),
    freeBytes === null
      ? t('diagnostics.text.diskUnknown')
      : t('diagnostics.text.disk', { free: inMegabytes(freeBytes) }),
  ]
}

/** Only those whose values come from a short list: a folder is named nowhere. */
function saySettings({ theme, roomTheme, textSize, timerSound, curtain, presenterKeys }: Settings): readonly string[] {
  const keys = Object.keys(presenterKeys).length
  return Object.entries({ theme, roomTheme, textSize, timerSound, curtain, presenterKeys: keys }).map(
    ([name, value]) => `${name} ${String(value)}`,
  )
}

/** What decided where all lies, and what administrators laid down: by name, never by value. */
function sayPlace({ homeFrom, policy }: DiagnosticFacts): readonly string[] {
  const names = POLICY_KEYS.filter((key) => policy[key] !== null)
  return [
    t('diagnostics.text.homeFrom', { from: t(`diagnostics.text.from.${homeFrom}`) }),
    ...(names.length > 0 ? [t('diagnostics.text.laidDown', { names: names.join(', ') })] : []),
    ...policy.problems.map(({ fault, name }) => {
      const key = POLICY_KEYS.find((known) => known === name.toLowerCase())
      return t('diagnostics.text.policyFault', { fault, name: key ?? '' }).trim()
    }),
  ]
}

function sayLibrary({ workshops, broken, deleted }: DiagnosticFacts): readonly string[] {
  const bytes = [...workshops, ...broken].reduce((sum, one) => sum + one.bytes, 0)
  const totals = { workshops: workshops.length, broken: broken.length, deleted, megabytes: inMegabytes(bytes) }
  const left = workshops.length - MOST_WORKSHOPS
  return [
    t('diagnostics.text.totals', totals),
    ...workshops.slice(0, MOST_WORKSHOPS).map((one, at) =>
      t('diagnostics.text.workshop', {
        ...{ ...one.counts, number: at + 1, kilobytes: inKilobytes(one.bytes) },
        open: one.open ? t('diagnostics.text.open') : '',
      }),
    ),
    ...(left > 0 ? [t('diagnostics.text.more', { count: left })] : []),
    ...broken.map((one) => t('diagnostics.text.broken', { code: one.code, kilobytes: inKilobytes(one.bytes) })),
  ]
}

/** The whole text, with a line end. */
export function writeDiagnostics(facts: DiagnosticFacts): string {
  const { at, since, version, machine, log } = facts
  const host = t(`diagnostics.text.hosts.${facts.host}`)
  const parts = [
    [t('diagnostics.text.title'), t('diagnostics.text.made', { at }), t('diagnostics.text.promise')].join('\n'),
    section(t('diagnostics.text.programs'), [
      t('diagnostics.text.baton', { version, host, schema: machine.schema }),
      t('diagnostics.text.running', { since }),
      ...machine.programs.map(([name, number]) => `${name} ${number}`),
    ]),
    section(t('diagnostics.text.machine'), sayMachine(machine)),
    section(t('diagnostics.text.settings'), saySettings(facts.settings)),
    section(t('diagnostics.text.place'), sayPlace(facts)),
    section(t('diagnostics.text.library'), sayLibrary(facts)),
    section(
      t('diagnostics.text.refused'),
      log.map((line) => `${line.at} ${line.what}`),
    ),
    section(t('diagnostics.text.notes'), machine.notes),
  ]
  return `${parts.join('\n\n')}\n`
}
