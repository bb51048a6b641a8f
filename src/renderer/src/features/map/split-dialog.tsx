/** Splitting a party: what goes over to the new one is checked in a list. The whole of it is one undo step. */
import { useState } from 'react'
import { cleanName } from '#shared/model/clean-text.ts'
import type { PartyId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { useSplitting } from '../../canvas/tool-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './split-dialog.module.css'
import { endsOf } from './split-ends.ts'

/** Open while a party is about to be split. */
export function SplitDialog() {
  const { party, done } = useSplitting()
  return party === null ? null : <OpenSplitDialog key={party} id={party} onClose={done} />
}

function OpenSplitDialog({ id, onClose }: { readonly id: PartyId; readonly onClose: () => void }) {
  const contents = useMapContents()
  const { split, focus } = useMapCommands()
  const party = contents.parties.find((one) => one.id === id)
  const name = party?.name ?? ''
  const ends = endsOf(id, contents)
  const [newName, setNewName] = useState(() => t('map.split.proposed', { name }).slice(0, LIMITS.name))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)
  const cleaned = cleanName(newName)
  const problem = cleaned.ok
    ? undefined
    : cleaned.reason === 'empty'
      ? t('map.split.noName')
      : t('map.tooLong', { length: cleaned.length, limit: cleaned.limit })

  const submit = () => {
    setTried(true)
    const picked = ends.filter((end) => chosen.has(end.key))
    if (!cleaned.ok || picked.length === 0) return
    onClose()
    split(id, { name: cleaned.value, ends: picked })
    focus()
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('map.split.title', { name })}
      description={t('map.split.description', { name })}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('map.split.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('map.split.confirm')}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('map.split.newName')}
        value={newName}
        onValue={setNewName}
        {...(isTried && problem !== undefined ? { error: problem } : {})}
      />
      <fieldset className={styles.ends}>
        <legend>{t('map.split.ends')}</legend>
        {ends.map(({ key, label }) => (
          <label key={key} className={styles.end}>
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={(event) => {
                const next = new Set(chosen)
                if (event.target.checked) next.add(key)
                else next.delete(key)
                setChosen(next)
              }}
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </fieldset>
      {isTried && chosen.size === 0 && (
        <p className={styles.problem} role="alert">
          {t('map.split.chooseOne')}
        </p>
      )}
    </Dialog>
  )
}
