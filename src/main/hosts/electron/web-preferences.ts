/** The settings of every window, in one place. The preload learns from its arguments which names it may pass on. */
import type { WebPreferences } from 'electron'
import { CALLS_ARGUMENT, EVENTS_ARGUMENT } from '#shared/contract/bridge.ts'
import type { Role } from '#shared/contract/call.ts'
import { calls, events } from '#shared/contract/index.ts'

/** Names of all calls that a role may make. */
export function callNamesFor(role: Role): readonly string[] {
  return Object.entries(calls).flatMap(([name, spec]) => (spec.callers.includes(role) ? [name] : []))
}

/** Names of all events that a role may read. */
export function eventNamesFor(role: Role): readonly string[] {
  return Object.entries(events).flatMap(([name, spec]) => (spec.readers.includes(role) ? [name] : []))
}

export interface WebPreferencesContext {
  readonly role: Role
  /** Absolute path of the built preload. */
  readonly preload: string
  readonly devTools: boolean
}

/** The settings for a window of this role. */
export function webPreferences({ role, preload, devTools }: WebPreferencesContext): WebPreferences {
  return {
    preload,
    additionalArguments: [
      `${CALLS_ARGUMENT}${callNamesFor(role).join(',')}`,
      `${EVENTS_ARGUMENT}${eventNamesFor(role).join(',')}`,
    ],
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: role === 'facilitator',
    // A map in a window behind others still has to put its edits on disk, and the room has to see them.
    backgroundThrottling: false,
    devTools,
  }
}
