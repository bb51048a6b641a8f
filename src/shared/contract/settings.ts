/** Settings of this laptop, and what Baton can say of itself. */
import { z } from 'zod'
import { HomeFrom, POLICY_KEYS } from '../model/policy.ts'
import { Settings } from '../model/settings.ts'
import { command, event, everyone, facilitator, Nothing, query, repeatable } from './call.ts'

/** What is running, where, and what the host around it can do. */
export const SystemInfo = z.object({
  version: z.string(),
  host: z.enum(['electron', 'serve', 'cli', 'test']),
  platform: z.string(),
  /** The data directory. */
  home: z.string(),
  homeFrom: HomeFrom,
  /** What administrators laid down, each with the file or key of the registry where it stands. */
  laidDown: z.partialRecord(z.enum(POLICY_KEYS), z.string()),
  /** What is wrong with it, as finished sentences. */
  policyProblems: z.array(z.string()),
  /** Whether the host has file dialogs of its own. */
  dialogs: z.boolean(),
})
export type SystemInfo = z.infer<typeof SystemInfo>

/** Calls about this laptop. */
export const settingsCalls = {
  'settings.get': query(everyone, Nothing, Settings),
  'settings.set': command(facilitator, Settings, Settings, repeatable),
  /** Whether this laptop is new to Baton: nobody has gone on from its first screen. */
  'settings.firstStart': query(facilitator, Nothing, z.boolean()),
  /** Somebody goes on from it; it does not come again by itself. */
  'settings.endFirstStart': command(facilitator, Nothing, Nothing, repeatable),
  'settings.system': query(facilitator, Nothing, SystemInfo),
  /** The licence texts that ship with Baton. */
  'settings.licences': query(facilitator, Nothing, z.array(z.object({ name: z.string(), text: z.string() }))),
}

/** What happens to its settings. */
export const settingsEvents = {
  'settings.changed': event(everyone, Settings),
}
