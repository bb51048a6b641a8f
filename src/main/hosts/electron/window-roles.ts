/**
 * Who is who: the role of each window that the shell opened, by the id of its contents. What is not in here has no role
 * and may do nothing.
 */
import type { Role } from '#shared/contract/call.ts'
import type { Caller } from '#shared/contract/index.ts'

/** The register. */
export interface WindowRoles {
  register(contents: number, role: Role): Caller
  forget(caller: Caller): void
  find(contents: number): Caller | null
}

/** Nobody is registered yet. */
export function createWindowRoles(): WindowRoles {
  const callers = new Map<number, Caller>()
  return {
    register(contents, role) {
      const caller: Caller = { role, window: `${role}-${contents}` }
      callers.set(contents, caller)
      return caller
    },
    forget(caller) {
      for (const [contents, known] of callers) if (known === caller) callers.delete(contents)
    },
    find: (contents) => callers.get(contents) ?? null,
  }
}
