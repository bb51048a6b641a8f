/** Hears when another language is chosen. By then the core speaks it already; what the system shows of Baton was said in the old one. */
import { locale } from '#shared/text/text.ts'
import type { App } from '../../rpc/app.ts'
import { HOST_CALLER } from './host-caller.ts'

/** Calls `onOther` after each change of the language, and after no other change of the settings. */
export function followLanguage(core: Pick<App, 'subscribe'>, onOther: () => void): void {
  let said = locale()
  core.subscribe(HOST_CALLER, (name) => {
    if (name !== 'settings.changed' || locale() === said) return
    said = locale()
    onOther()
  })
}
