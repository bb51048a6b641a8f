/** Between the window and the host around it: menu choices, and the last flush before a window goes. */
import { z } from 'zod'
import { ACTION_IDS } from '../model/action.ts'
import { command, Done, event, facilitator, Nothing } from './call.ts'

/** What a window tells the host around it. */
export const shellCalls = {
  /** Answers `shell.flushRequested`: everything this window held is on disk, or something of it could not be written now. */
  'shell.flushed': command(facilitator, z.object({ saved: z.boolean() }), Done),
  /** Which actions can be chosen now, for the native menu. */
  'shell.describeActions': command(facilitator, z.object({ enabled: z.array(z.enum(ACTION_IDS)) }), Done),
}

/** What the host asks of a window. */
export const shellEvents = {
  /** An entry of the native menu was chosen. */
  'shell.actionChosen': event(facilitator, z.object({ action: z.enum(ACTION_IDS) })),
  'shell.flushRequested': event(facilitator, Nothing),
}
