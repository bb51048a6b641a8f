/** What must be true before a block counts as finished: what is met, what is missing, and the way there. Nobody ticks anything. */
import { ArrowRight, CircleCheck, CircleDashed } from 'lucide-react'
import type { FinishResult } from '#shared/model/finish-test.ts'
import type { BlockId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import styles from './block-panel.module.css'
import { sayResult } from './say-finish.ts'
import { useFinishTests } from './use-finish-tests.ts'

export function FinishList({
  workshop,
  block,
  linkTo,
}: {
  readonly workshop: WorkshopId
  readonly block: BlockId
  readonly linkTo: (result: FinishResult) => (() => void) | null
}) {
  const results = useFinishTests(workshop, block)
  if (results === undefined) return null
  const done = results.filter(({ met }) => met).length
  return (
    <section aria-label={t('guide.doneWhen')}>
      <h4 className={styles.heading}>
        {t('guide.doneWhen')}{' '}
        <span className={styles.count}>{t('guide.doneCount', { done, count: results.length })}</span>
      </h4>
      <ul className={styles.tests}>
        {results.map((result, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a test may be asked twice; their order is that of the block
          <TestLine key={index} result={result} go={result.met ? null : linkTo(result)} />
        ))}
      </ul>
    </section>
  )
}

function TestLine({ result, go }: { readonly result: FinishResult; readonly go: (() => void) | null }) {
  const text = sayResult(result)
  const Icon = result.met ? CircleCheck : CircleDashed
  return (
    <li className={styles.test} data-met={result.met} data-test={result.test.test}>
      <Icon role="img" aria-label={t(result.met ? 'guide.met' : 'guide.open')} className={styles.testSign} />
      <span className={styles.testText}>
        {text}
        {go !== null && (
          <>
            {' '}
            <button type="button" className={styles.show} aria-label={t('guide.showName', { text })} onClick={go}>
              {t('guide.show')}
              <ArrowRight aria-hidden="true" size="1em" />
            </button>
          </>
        )}
      </span>
    </li>
  )
}
