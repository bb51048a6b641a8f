/** Where all of it is kept, what decided on that, and what is wrong with what administrators laid down. */
import { CircleAlert, Copy, FolderOpen } from 'lucide-react'
import type { Output } from '#shared/contract/index.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { showRefusal } from '../../ui/show-refusal.ts'
import { showToast } from '../../ui/toast-store.ts'
import styles from './settings-dialog.module.css'

/** The section of the settings. */
export function HomeFolder() {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  if (system.data === undefined) return null
  const { home: path, policyProblems } = system.data
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(path)
      showToast({ tone: 'good', text: t('settings.copied') })
    } catch {
      // The browser may keep the clipboard from us; the path stays there to be copied by hand.
      showToast({ tone: 'danger', text: t('settings.notCopied') })
    }
  }
  const reveal = async () => {
    const reply = await core.call('files.reveal', { path })
    if (!reply.ok) showRefusal(reply.error)
  }
  return (
    <section className={styles.setting}>
      <h3 className={styles.name}>{t('settings.folder')}</h3>
      <code className={styles.path}>{path}</code>
      <div className={styles.buttons}>
        <Button size="small" icon={<Copy />} onClick={() => void copy()}>
          {t('settings.copy')}
        </Button>
        <Button size="small" icon={<FolderOpen />} onClick={() => void reveal()}>
          {t('settings.reveal')}
        </Button>
      </div>
      <p className={styles.hint}>{sayHomeFrom(system.data)}</p>
      {policyProblems.map((problem) => (
        <p key={problem} className={styles.problem} role="status">
          <CircleAlert aria-hidden="true" size="1.1em" />
          <span>{problem}</span>
        </p>
      ))}
    </section>
  )
}

/** What decided on the folder, and so who can change it. */
function sayHomeFrom({ homeFrom, laidDown }: Output<'settings.system'>): string {
  if (homeFrom === 'usual') return t('settings.folderHint')
  if (homeFrom === 'policy') return t('policy.setIn', { source: laidDown.home ?? '' })
  return t(`policy.home.${homeFrom}`)
}
