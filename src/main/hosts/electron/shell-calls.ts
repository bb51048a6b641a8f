/** Calls that concern the host itself: once the core has checked and answered them, the shell acts on what they say. */
import { shellCalls } from '#shared/contract/shell.ts'
import type { ActionId } from '#shared/model/action.ts'

/** What the shell does about them. */
export interface ShellCallListener {
  /** The page has put its last edits on disk, or could not. */
  flushed(saved: boolean): void
  /** The page says what can be chosen now. The first of these after loading means: the page listens. */
  actionsDescribed(enabled: readonly ActionId[]): void
}

/** Passes on an answered call if it is one of the shell's. */
export function hearShellCall(listener: ShellCallListener, name: string, input: unknown): void {
  if (name === 'shell.flushed') {
    const answered = shellCalls['shell.flushed'].input.safeParse(input)
    if (answered.success) listener.flushed(answered.data.saved)
  }
  if (name === 'shell.describeActions') {
    const described = shellCalls['shell.describeActions'].input.safeParse(input)
    if (described.success) listener.actionsDescribed(described.data.enabled)
  }
}
