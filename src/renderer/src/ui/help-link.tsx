/** A word that opens the help at what it is about. */
import { CircleHelp } from 'lucide-react'
import type { HelpTopicId } from '#shared/help/topic.ts'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import { askHelp } from './help-store.ts'

export function HelpLink({ topic }: { readonly topic: HelpTopicId }) {
  return (
    <Button size="small" variant="quiet" icon={<CircleHelp />} onClick={() => askHelp(topic)}>
      {t('help.more')}
    </Button>
  )
}
