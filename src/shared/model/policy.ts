/**
 * What the administrators of a laptop have laid down for every Baton on it. It is no fence: whoever starts Baton with a word of
 * their own still has it their way for that start. What is wrong in it is told and passed over, for the room is waiting.
 */
import { z } from 'zod'

/** What can be laid down: the data directory, the second folder for backups, the language. */
export const POLICY_KEYS = ['home', 'backups', 'locale'] as const
export type PolicyKey = (typeof POLICY_KEYS)[number]

/** What can be wrong with it: the whole of it (`unreadable`), a name that means nothing (`unknown`), or a value. */
export const POLICY_FAULTS = [
  'unreadable',
  'unknown',
  'not-text',
  'letters',
  'variable',
  'not-whole',
  'language',
] as const
export type PolicyFault = (typeof POLICY_FAULTS)[number]

/** One thing that is wrong. `source` is the file or the key of the registry where it stands. */
export interface PolicyProblem {
  readonly fault: PolicyFault
  readonly source: string
  /** The name that it stands under, as it was written; empty where the whole is meant. */
  readonly name: string
  readonly value: string
}

/** A value, and where it stands. */
export interface LaidDown {
  readonly value: string
  readonly source: string
}

/** All of it: what holds, and what was passed over. */
export interface Policy extends Readonly<Record<PolicyKey, LaidDown | null>> {
  readonly problems: readonly PolicyProblem[]
}

/** Where nobody has laid anything down. */
export const NO_POLICY: Policy = { home: null, backups: null, locale: null, problems: [] }

/** What decided on the data directory: `--home`, `BATON_HOME`, the policy, a `portable` marker, or the usual place of the system. */
export const HomeFrom = z.enum(['option', 'environment', 'policy', 'portable', 'usual'])
export type HomeFrom = z.infer<typeof HomeFrom>
