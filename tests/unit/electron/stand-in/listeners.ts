/** Event listeners as Electron's emitters have them: called at once, in the order of their coming. */
export type Listener = (...args: never[]) => void

export class Listeners {
  readonly #lists = new Map<string, Listener[]>()

  on(event: string, listener: Listener): void {
    this.#lists.set(event, [...(this.#lists.get(event) ?? []), listener])
  }

  once(event: string, listener: Listener): void {
    const only: Listener = (...args) => {
      this.#lists.set(
        event,
        (this.#lists.get(event) ?? []).filter((other) => other !== only),
      )
      listener(...args)
    }
    this.on(event, only)
  }

  emit(event: string, ...args: readonly unknown[]): void {
    for (const listener of this.#lists.get(event) ?? []) listener(...(args as never[]))
  }

  has(event: string): boolean {
    return (this.#lists.get(event) ?? []).length > 0
  }
}

/** An event that a listener can prevent. */
export class Preventable {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}
