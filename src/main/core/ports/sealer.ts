/** Locks bytes with a password, and opens them again. It takes about a second on purpose: so long takes every guess, too. */
export interface Sealer {
  /** Rejects with the signal's reason once it is given up. */
  seal(bytes: Uint8Array, password: string, signal: AbortSignal): Promise<Uint8Array>
  /** Refuses `password-wrong`, and `sealed-damaged` where the password is right and the rest is not. */
  unseal(bytes: Uint8Array, password: string): Promise<Uint8Array>
}

/** How a locked file begins; the format is that of age (age-encryption.org/v1). */
const BEGINNING = 'age-encryption.org/v1\n'

/** How many bytes {@link isSealed} needs. */
export const SEALED_HEAD_BYTES = BEGINNING.length

/** Whether these are the first bytes of a locked file. */
export function isSealed(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, BEGINNING.length)) === BEGINNING
}
