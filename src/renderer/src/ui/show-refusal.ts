/** Says that the core refused something, with the way to the page of the help that says more where there is one. */
import type { CallError } from '#shared/contract/call.ts'
import { TOPIC_OF_ERROR } from '#shared/help/topic-of-error.ts'
import { t } from '#shared/text/text.ts'
import { askHelp } from './help-store.ts'
import { showToast } from './toast-store.ts'

/** `topic` as in `showToast`: a message about the same thing gives way. */
export function showRefusal({ code, message }: Pick<CallError, 'code' | 'message'>, topic?: string): void {
  const page = TOPIC_OF_ERROR[code]
  const action = page === undefined ? undefined : { label: t('help.more'), run: () => askHelp(page) }
  showToast({ tone: 'danger', text: message, topic, action })
}
