/**
 * Locking with a password, in the open format of age: whoever has the password needs no Baton to get the file out again.
 * The library is loaded when it is needed.
 */
import type { Sealer } from '../core/ports/sealer.ts'
import { Refusal } from '../core/refusal.ts'

/** Whether this is what the library says when no key fits. */
function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}

/** Two to this power: about a second and 256 MB for every try. The files say it themselves. */
const WORK_FACTOR = 18

/** Works in this thread, which does nothing else meanwhile. A test may want less work. */
export function createSealer(workFactor = WORK_FACTOR): Sealer {
  return {
    async seal(bytes, password, signal) {
      signal.throwIfAborted()
      const { Encrypter } = await import('age-encryption')
      const encrypter = new Encrypter()
      encrypter.setPassphrase(password)
      encrypter.setScryptWorkFactor(workFactor)
      return await encrypter.encrypt(bytes)
    },
    async unseal(bytes, password) {
      const { Decrypter } = await import('age-encryption')
      const decrypter = new Decrypter()
      decrypter.addPassphrase(password)
      try {
        return await decrypter.decrypt(bytes)
      } catch (error) {
        throw new Refusal(isWrongPassword(error) ? 'password-wrong' : 'sealed-damaged')
      }
    },
  }
}
