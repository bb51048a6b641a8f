/** Who the shell is when it asks the core something itself: no window, but with the rights of the facilitator's. */

/** As the core knows callers. */
export const HOST_CALLER = { role: 'facilitator', window: 'host' } as const
