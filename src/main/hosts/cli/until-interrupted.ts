/** Work that takes longer and starts other programs: told to end, the command gives it up and leaves nothing behind. */
import { t } from '#shared/text/text.ts'
import { Refused } from './run-context.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The signal's reason is a finished sentence. Told a second time, the process ends at once. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController()
  const giveUp = () => {
    forget()
    control.abort(new Refused('cancelled', t('cli.givenUp')))
  }
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, giveUp)
  }
  for (const signal of SIGNALS) process.on(signal, giveUp)
  try {
    return await work(control.signal)
  } finally {
    forget()
  }
}
