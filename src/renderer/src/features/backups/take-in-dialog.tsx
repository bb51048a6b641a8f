/**
 * A whole library on a clean machine: what was found in a folder, what of it is to be taken in, how far it has come, and
 * what could not be taken in, with the reason. While it runs it cannot be closed: it ends by itself.
 */
import { FolderOpen, FolderSearch } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { FoundWorkshop } from '#shared/contract/backups.ts'
import type { Output } from '#shared/contract/index.ts'
import { t } from '#shared/text/text.ts'
import { useCurtain } from '../../rpc/use-curtain.ts'
import { Button } from '../../ui/button.tsx'
import { CurtainNote } from '../../ui/curtain-note.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './backups.module.css'
import { FoundList } from './found-list.tsx'
import { isTickedAtFirst, mayTakeIn, type TakingIn, useTakeIn } from './use-take-in.ts'

type Ticks = ReadonlyMap<string, boolean>
const NONE: Ticks = new Map()

export interface TakeInDialogProps {
  readonly folder: string
  /** Asks for another folder. */
  readonly onOther: () => void
  readonly onClose: () => void
}

export function TakeInDialog({ folder, onOther, onClose }: TakeInDialogProps) {
  const { state, run } = useTakeIn(folder)
  /** What somebody said about files of that folder. */
  const [said, setSaid] = useState<{ readonly folder: string; readonly ticks: Ticks }>({ folder, ticks: NONE })
  const ticks = said.folder === folder ? said.ticks : NONE
  const isTicked = (one: FoundWorkshop) => mayTakeIn(one) && (ticks.get(one.file) ?? isTickedAtFirst(one))
  const found = state.kind === 'found' ? state.found : []
  const files = found.filter(isTicked).map(({ file }) => file)
  const isRunning = state.kind === 'running'

  const takeIn = async () => {
    if (files.length === 0) return
    const outcome = await run(files)
    if (outcome === null || outcome.refused.length > 0) return
    showToast({ tone: 'good', topic: 'library', text: t('backups.takeIn.done', { count: outcome.taken.length }) })
    onClose()
  }
  return (
    <Dialog
      size="large"
      title={t(state.kind === 'done' ? 'backups.takeIn.doneTitle' : 'backups.takeIn.title')}
      {...(state.kind === 'done' ? {} : { description: t('backups.takeIn.intro') })}
      onClose={() => {
        if (!isRunning) onClose()
      }}
      actions={
        state.kind === 'done' ? (
          <Button variant="primary" onClick={onClose}>
            {t('app.done')}
          </Button>
        ) : (
          <>
            <Button disabled={isRunning} onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button variant="primary" disabled={files.length === 0} onClick={() => void takeIn()}>
              {files.length === 0 ? t('backups.takeIn.pick') : t('backups.takeIn.run', { count: files.length })}
            </Button>
          </>
        )
      }
    >
      {state.kind !== 'done' && (
        <div className={styles.folder}>
          <code className={styles.path}>{folder}</code>
          <Button size="small" icon={<FolderOpen />} disabled={isRunning} onClick={onOther}>
            {t('backups.takeIn.other')}
          </Button>
        </div>
      )}
      <Contents
        state={state}
        isTicked={isTicked}
        onTicked={(some, ticked) =>
          setSaid({ folder, ticks: new Map([...ticks, ...some.map((one) => [one.file, ticked] as const)]) })
        }
      />
    </Dialog>
  )
}

interface ContentsProps {
  readonly state: TakingIn
  readonly isTicked: (one: FoundWorkshop) => boolean
  readonly onTicked: (some: readonly FoundWorkshop[], ticked: boolean) => void
}

function Contents({ state, isTicked, onTicked }: ContentsProps) {
  const curtain = useCurtain()
  const now = useMemo(() => new Date(), [])
  if (state.kind === 'looking') return <Spinner label={t('backups.takeIn.looking')} />
  if (state.kind === 'failed') {
    return <Problem>{state.message}</Problem>
  }
  if (curtain !== null) return <CurtainNote says={t('backups.takeIn.hidden')} onLift={curtain.lift} />
  if (state.kind === 'running') {
    const { done, of, title } = state
    const label = title === '' ? t('backups.takeIn.begun') : t('backups.takeIn.running', { title })
    return <Progress label={label} share={of === 0 ? 1 : done / of} />
  }
  if (state.kind === 'done') return <Outcome outcome={state.outcome} />
  if (state.found.length === 0) {
    return (
      <EmptyState icon={<FolderSearch />} title={t('backups.takeIn.none.title')}>
        {t('backups.takeIn.none.hint')}
      </EmptyState>
    )
  }
  return (
    <>
      <FoundList found={state.found} isTicked={isTicked} onTicked={onTicked} now={now} />
      {!state.found.some(mayTakeIn) && <p role="status">{t('backups.takeIn.allHere')}</p>}
      {state.found.some(({ here }) => here === 'diverged') && (
        <p className={styles.soft}>{t('backups.takeIn.divergedHint')}</p>
      )}
    </>
  )
}

function Outcome({ outcome: { taken, refused } }: { readonly outcome: Output<'backups.takeIn'> }) {
  return (
    <>
      <p role="status">
        {taken.length === 0 ? t('backups.takeIn.nothing') : t('backups.takeIn.done', { count: taken.length })}
      </p>
      <p>{t('backups.takeIn.refused')}</p>
      <ul className={styles.refused}>
        {refused.map(({ file, message }) => (
          <li key={file}>
            <strong>{file}</strong>
            {message}
          </li>
        ))}
      </ul>
    </>
  )
}
