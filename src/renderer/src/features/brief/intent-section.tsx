/** The intent: one sentence, and one sign for each dimension. The count of words runs along while one types. */
import { useState } from 'react'
import { DIMENSIONS } from '#shared/model/dimension.ts'
import { SENTENCE_TEXT, SHORT_TEXT } from '#shared/model/evidence-text.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { countWords, EMPTY_INTENT, INTENT_WORDS } from '#shared/model/intent.ts'
import { t } from '#shared/text/text.ts'
import { patchStatement, type Statement } from '../../rpc/use-evidence.ts'
import { Card } from '../../ui/card.tsx'
import { checkBy } from '../../ui/check-typed.ts'
import { classNames } from '../../ui/class-names.ts'
import { FactText } from '../../ui/fact-input.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useFieldDraft } from '../../ui/use-field-draft.ts'
import styles from './brief.module.css'

/** The sentence and its signs. */
export function IntentSection({
  workshop,
  intent,
}: {
  readonly workshop: WorkshopId
  readonly intent: Statement<'intent'>
}) {
  const value = intent.value ?? EMPTY_INTENT
  const change = patchStatement(intent, EMPTY_INTENT)
  return (
    <Card aria-label={t('brief.intent.title')} data-answers="intent-said">
      <header>
        <h2 className={styles.title}>{t('brief.intent.title')}</h2>
        <p className={styles.soft}>{t('brief.intent.intro')}</p>
      </header>
      <Sentence workshop={workshop} stored={value.sentence} write={(sentence) => change(() => ({ sentence }))} />
      <h3 className={styles.listName}>{t('brief.intent.signs')}</h3>
      <div className={styles.signs} data-answers="signs-said">
        {DIMENSIONS.map((dimension) => (
          <FactText
            key={dimension}
            target={`${workshop}.intent.${dimension}`}
            label={t(`brief.intent.sign.${dimension}`)}
            placeholder={t(`brief.intent.signHint.${dimension}`)}
            rule={SHORT_TEXT}
            stored={value.signs[dimension]}
            write={(sign) => change((now) => ({ signs: { ...now.signs, [dimension]: sign } }))}
          />
        ))}
      </div>
    </Card>
  )
}

function Sentence({
  workshop,
  stored,
  write,
}: {
  readonly workshop: WorkshopId
  readonly stored: string
  readonly write: (sentence: string) => void
}) {
  const [check] = useState(() => checkBy(SENTENCE_TEXT))
  const draft = useFieldDraft({ target: `${workshop}.intent.sentence`, stored, check, write, multiline: false })
  const count = countWords(draft.value)
  const tooLong = count > INTENT_WORDS
  return (
    <TextArea
      className={styles.sentence}
      label={t('brief.intent.sentence')}
      placeholder={t('brief.intent.placeholder')}
      rows={3}
      value={draft.value}
      error={draft.problem}
      hint={
        <span className={classNames(tooLong && styles.tooLong)} role={tooLong ? 'status' : undefined}>
          {t(tooLong ? 'brief.intent.tooLong' : 'brief.intent.words', { count, limit: INTENT_WORDS })}
        </span>
      }
      onValue={draft.onValue}
      onBlur={draft.onBlur}
      onKeyDown={(event) => {
        draft.onKeyDown(event)
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
      }}
    />
  )
}
