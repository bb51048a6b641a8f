/** What is said while a `.baton` file is taken in, and what is asked when it and the library went on from each other. */
import type { ImportDecision, ImportOutcome } from '#shared/contract/library.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Spinner } from '../../ui/spinner.tsx'

/** Cannot be closed: it goes by itself within moments. */
export function ImportProgress({ name, share }: { readonly name: string; readonly share: number }) {
  return (
    <Dialog onClose={() => undefined} title={t('library.importing.title', { file: name })} size="small">
      {share < 1 ? (
        <Progress label={t('library.importing.sending')} share={share} />
      ) : (
        <Spinner label={t('library.importing.checking')} />
      )}
    </Dialog>
  )
}

/** Nothing is decided for the person, and closing it changes nothing. */
export function ImportQuestion({
  outcome,
  onDecide,
  onMerge,
  onCancel,
}: {
  readonly outcome: ImportOutcome
  readonly onDecide: (decision: ImportDecision) => void
  readonly onMerge: () => void
  readonly onCancel: () => void
}) {
  const newer = outcome.kind === 'newer'
  const { title } = outcome
  // What is likely meant stands last and is marked: to go on with the further file, or to lose nothing of either.
  const keepBoth = (
    <Button key="keep" onClick={() => onDecide('keep-both')}>
      {t('library.importing.keepBoth')}
    </Button>
  )
  const update = (
    <Button key="update" variant={newer ? 'primary' : 'secondary'} onClick={() => onDecide('update')}>
      {newer ? t('library.importing.update') : t('library.importing.replace')}
    </Button>
  )
  const merge = (
    <Button key="merge" variant="primary" onClick={onMerge}>
      {t('merge.instead')}
    </Button>
  )
  return (
    <Dialog
      onClose={onCancel}
      title={newer ? t('library.importing.newerTitle') : t('library.importing.divergedTitle')}
      description={newer ? t('library.importing.newer', { title }) : t('library.importing.diverged', { title })}
      actions={
        <>
          <Button variant="quiet" onClick={onCancel}>
            {t('library.importing.notNow')}
          </Button>
          {newer ? [keepBoth, update] : [update, keepBoth, merge]}
        </>
      }
    />
  )
}
