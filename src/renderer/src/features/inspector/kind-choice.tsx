/** The kind of a party: six signs, the word for the chosen one beside the label. */
import { PARTY_KINDS, type PartyKind } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './inspector.module.css'

/** `kind` is null while several parties differ. */
export function KindChoice({
  name,
  kind,
  onKind,
}: {
  readonly name: string
  readonly kind: PartyKind | null
  readonly onKind: (kind: PartyKind) => void
}) {
  return (
    <div className={styles.choice}>
      <div className={styles.choiceLabel} aria-hidden="true">
        {t('app.label', { label: name })}{' '}
        <strong>{kind === null ? t('inspector.several.mixed') : t(`term.kind.${kind}`)}</strong>
      </div>
      <Segmented<PartyKind>
        look="signs"
        className={styles.kinds}
        name={name}
        value={kind ?? ('' as PartyKind)}
        segments={PARTY_KINDS.map((one) => ({
          value: one,
          label: t(`term.kind.${one}`),
          icon: <KindIcon kind={one} />,
        }))}
        onValue={onKind}
      />
    </div>
  )
}
