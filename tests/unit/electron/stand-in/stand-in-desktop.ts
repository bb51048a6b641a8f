/** The system around instances of Baton: one lock per profile folder, and the hand-over to the one who holds it. */
import type { StandInElectron } from './stand-in-electron.ts'

export class StandInDesktop {
  readonly #holders = new Map<string, StandInElectron>()

  /** As `requestSingleInstanceLock`: the first one gets it, later ones are announced to the first. */
  requestLock(electron: StandInElectron, profile: string, data: unknown): boolean {
    const holder = this.#holders.get(profile)
    if (holder === undefined || holder === electron) {
      this.#holders.set(profile, electron)
      return true
    }
    const passed = structuredClone(data)
    queueMicrotask(() => {
      // Chromium adds switches of its own and moves them to the front.
      holder.app.listeners.emit(
        'second-instance',
        {},
        ['baton', '--some-switch', ...electron.words],
        '/elsewhere',
        passed,
      )
    })
    return false
  }

  gone(electron: StandInElectron): void {
    for (const [profile, holder] of this.#holders) if (holder === electron) this.#holders.delete(profile)
  }
}
