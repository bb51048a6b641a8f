/** Runs one command and turns whatever comes of it into an exit code and words. */
import type { Policy } from '#shared/model/policy.ts'
import { sayPolicyProblem } from '#shared/text/say-policy.ts'
import { t } from '#shared/text/text.ts'
import { isPacked } from '../../launch/program-folder.ts'
import { runDiff } from './diff-command.ts'
import { runExport } from './export-command.ts'
import { runImport } from './import-command.ts'
import { runInfo } from './info-command.ts'
import { runList } from './list-command.ts'
import { runMerge } from './merge-command.ts'
import { runNew } from './new-command.ts'
import { runPortfolio } from './portfolio-command.ts'
import { runRecover } from './recover-command.ts'
import { runReport } from './report-command.ts'
import { asRefused, printRefused, type RunContext } from './run-context.ts'
import { runSample } from './sample-command.ts'
import { type CommandName, type Options, readUsage, UsageError } from './usage.ts'
import { runVerify } from './verify-command.ts'

/** 0 done, 1 refused or damaged, 2 not understood. */
export type ExitCode = 0 | 1 | 2

type Command = (context: RunContext, options: Options, subject: string, others: readonly string[]) => Promise<void>

const RUN: Readonly<Record<CommandName, Command>> = {
  list: runList,
  new: runNew,
  import: runImport,
  info: runInfo,
  export: runExport,
  report: runReport,
  diff: runDiff,
  merge: runMerge,
  portfolio: runPortfolio,
  sample: runSample,
  verify: runVerify,
  recover: runRecover,
}

/** The surroundings of the whole run: the library is known only once the options are read. */
export interface RunSetting extends Omit<RunContext, 'home'> {
  /** The data directory for `--home` as typed, or for none. */
  readonly findHome: (typed: string | null, policy: Policy) => string
}

/** How the command line is started from its sources; the help of an installed one says what is typed there. */
const FROM_SOURCE = 'npm run -s baton --'

function asCalled(text: string, { installation }: Pick<RunSetting, 'installation'>): string {
  return isPacked(installation.root) ? text.replaceAll(FROM_SOURCE, 'baton') : text
}

async function perform(args: readonly string[], setting: RunSetting): Promise<void> {
  const typed = readUsage(args)
  if (typed.command === null) {
    setting.print(typed.version ? setting.installation.version : asCalled(t('cli.help'), setting))
    return
  }
  if (typed.options.help) {
    setting.print(asCalled(t(`cli.commandHelp.${typed.command}`), setting))
    return
  }
  const { findHome, ...context } = setting
  let printed = false
  const print = (line: string) => {
    printed = true
    setting.print(line)
  }
  try {
    for (const problem of context.policy.problems) context.say(sayPolicyProblem(problem))
    const home = findHome(typed.options.home ?? null, context.policy)
    await RUN[typed.command]({ ...context, home, print }, typed.options, typed.subject, typed.others)
  } catch (error) {
    // Whoever asked for JSON gets one value, also when the answer is no.
    const refused = asRefused(error)
    if (typed.options.json && refused && !printed) print(printRefused(refused))
    throw error
  }
}

/** Never throws. */
export async function run(args: readonly string[], setting: RunSetting): Promise<ExitCode> {
  try {
    await perform(args, setting)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      const command = error.command === null ? '' : `${error.command} `
      setting.say(asCalled(t('cli.seeHelp', { problem: error.message, command }), setting))
      return 2
    }
    const problem = error instanceof Error ? error.message : String(error)
    setting.say(asRefused(error)?.message ?? t('cli.failed', { problem }))
    return 1
  }
}
