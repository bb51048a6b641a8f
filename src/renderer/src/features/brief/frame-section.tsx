/** What the workshop looks at. */
import { LONG_TEXT } from '#shared/model/evidence-text.ts'
import { EMPTY_FRAME } from '#shared/model/frame.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import type { Statement } from '../../rpc/use-evidence.ts'
import { Card } from '../../ui/card.tsx'
import { FactText } from '../../ui/fact-input.tsx'
import styles from './brief.module.css'

/** The scope. */
export function FrameSection({
  workshop,
  frame,
}: {
  readonly workshop: WorkshopId
  readonly frame: Statement<'frame'>
}) {
  return (
    <Card aria-label={t('brief.frame.title')} data-answers="scope-said">
      <header>
        <h2 className={styles.title}>{t('brief.frame.title')}</h2>
        <p className={styles.soft}>{t('brief.frame.intro')}</p>
      </header>
      <FactText
        target={`${workshop}.frame.scope`}
        label={t('brief.frame.scope')}
        hint={t('brief.frame.scopeHint')}
        rule={LONG_TEXT}
        stored={frame.value?.scope ?? ''}
        write={(scope) => frame.say((now) => ({ ...(now ?? EMPTY_FRAME), scope }))}
      />
    </Card>
  )
}
