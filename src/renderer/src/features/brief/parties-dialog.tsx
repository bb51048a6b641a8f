/** Which parties of the map a group in the room speaks for. */
import { useState } from 'react'
import type { PartyId } from '#shared/model/ids.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import styles from './brief.module.css'

export interface PartiesDialogProps {
  readonly name: string
  readonly parties: readonly Party[]
  readonly chosen: readonly PartyId[]
  readonly onChosen: (chosen: readonly PartyId[]) => void
  readonly onClose: () => void
}

/** Parties that have left the map stay chosen: undo may bring them back. */
export function PartiesDialog({ name, parties, chosen, onChosen, onClose }: PartiesDialogProps) {
  const [ticked, setTicked] = useState<ReadonlySet<PartyId>>(() => new Set(chosen))
  return (
    <Dialog
      title={t('brief.groups.chooseParties', { name })}
      description={parties.length === 0 ? t('brief.groups.noParties') : t('brief.groups.chooseIntro')}
      size="small"
      onClose={onClose}
      onSubmit={() => onChosen([...ticked])}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('app.done')}
          </Button>
        </>
      }
    >
      <ul className={styles.ticks}>
        {parties.map((party) => (
          <li key={party.id}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={ticked.has(party.id)}
                onChange={(event) => {
                  const next = new Set(ticked)
                  if (event.target.checked) next.add(party.id)
                  else next.delete(party.id)
                  setTicked(next)
                }}
              />
              <KindIcon kind={party.kind} />
              {party.name}
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
