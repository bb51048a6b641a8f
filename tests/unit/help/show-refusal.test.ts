/** A refusal in passing leads to the page of the help that says more. */
import { expect, test } from 'vitest'
import { t } from '#shared/text/text.ts'
import { closeHelp, readHelp } from '../../../src/renderer/src/ui/help-store.ts'
import { showRefusal } from '../../../src/renderer/src/ui/show-refusal.ts'
import { dismissToast, readToasts } from '../../../src/renderer/src/ui/toast-store.ts'

test('what the help knows more of offers its page, and everything else only its sentence', () => {
  showRefusal({ code: 'disk-full', message: t('error.disk-full') })
  showRefusal({ code: 'title-empty', message: t('error.title-empty') }, 'library')
  const [full, empty] = readToasts()
  expect(full).toMatchObject({ tone: 'danger', text: t('error.disk-full'), action: { label: t('help.more') } })
  expect(empty).toMatchObject({ tone: 'danger', topic: 'library', text: t('error.title-empty'), action: undefined })
  full?.action?.run()
  expect(readHelp()).toBe('file.notSaved')
  closeHelp()
  for (const { id } of readToasts()) dismissToast(id)
})
