/** What a command works with: where it was typed, which library it means, and where its words go. */
import type { Result } from '#shared/contract/call.ts'
import { ERROR_CODES } from '#shared/contract/errors.ts'
import type { Caller, CallName, Input, Output } from '#shared/contract/index.ts'
import { NO_POLICY, type Policy } from '#shared/model/policy.ts'
import type { BrokenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { createApp } from '../../app.ts'
import type { CreateAppOptions } from '../../app-options.ts'
import { createBrowserPrinter } from '../../browser/browser-printer.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Installation } from '../../launch/installation.ts'
import type { App } from '../../rpc/app.ts'
import { callApp } from '../../rpc/call-app.ts'
import { errorOf, sentenceOf } from '../../rpc/error-of.ts'

/** The surroundings of one command. */
export interface RunContext {
  /** Relative paths start here. */
  readonly folder: string
  /** The data directory. */
  readonly home: string
  readonly installation: Installation
  /** What administrators laid down. */
  readonly policy: Policy
  /** Results. */
  readonly print: (line: string) => void
  /** Everything else. */
  readonly say: (line: string) => void
}

/** The core said no; the message is its finished sentence. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** A refusal of the core or of the store, with its sentence; null when it is something else. */
export function asRefused(error: unknown): Refused | null {
  if (error instanceof Refused) return error
  return error instanceof Refusal ? new Refused(error.code, sentenceOf(error)) : null
}

/** What `--json` prints instead of a result. */
export function printRefused({ code, message }: Refused): string {
  return JSON.stringify({ ok: false, code, message }, null, 2)
}

/** Who the command line is to the core. */
export const CALLER: Caller = { role: 'facilitator', window: 'command-line' }

/** The value of a result, or its error thrown. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.error.code, result.error.message)
  return result.value
}

/** The sentence for why a file of the library cannot be listed. */
export function explainBroken({ code, fileName }: BrokenWorkshop): Refused {
  const known = ERROR_CODES.find((candidate) => candidate === code) ?? 'file-damaged'
  return new Refused(known, errorOf(known, { file: fileName, holder: t('launch.claimant.unknown') }).message)
}

/** Makes one call. */
export async function call<N extends CallName>(app: App, name: N, input: Input<N>): Promise<Output<N>> {
  return unwrap(await callApp(app, CALLER, name, input))
}

/** Runs work on the core over a data directory and closes it cleanly, whatever happens. */
export async function withApp<T>(context: RunContext, home: string, work: (app: App) => Promise<T>): Promise<T> {
  const { installation, policy, say } = context
  const options: CreateAppOptions = {
    ...{ home, host: 'cli', version: installation.version, installation, log: say },
    // A copy in a temporary folder is nobody's library: no backups of it go anywhere.
    policy: home === context.home ? policy : NO_POLICY,
    printer: createBrowserPrinter(),
  }
  const app = createApp(options)
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}
