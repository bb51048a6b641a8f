/** The card of a party, to stand on a table or hang on a wall: its name as large as it goes, its kind and group below. */
import type { CSSProperties } from 'react'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { fitPrint } from '../../ui/print/fit-print.ts'
import styles from './name-cards.module.css'

export interface CardLook {
  readonly kind: boolean
  readonly group: boolean
  /** Printed twice, head to head: folded in the middle it stands, and is read from both sides. */
  readonly folded: boolean
}

/** In millimetres; the numbers agree with name-cards.module.css. */
const FACE = { padding: 5, bar: 4, foot: 9 } as const
const TYPE = { least: 9, most: 72 } as const

export interface NameCardProps {
  /** Null for a blank card. */
  readonly party: Party | null
  readonly look: CardLook
  readonly width: number
  readonly height: number
}

export function NameCard({ party, look, width, height }: NameCardProps) {
  const faceHeight = look.folded ? height / 2 : height
  const face = <Face party={party} look={look} width={width} height={faceHeight} />
  return (
    <div className={styles.card} data-folded={look.folded}>
      {look.folded && (
        <div className={styles.half} data-far="true">
          {face}
        </div>
      )}
      <div className={styles.half}>{face}</div>
    </div>
  )
}

function Face({ party, look, width, height }: NameCardProps) {
  if (party === null) return <div className={styles.face} />
  const foot = [look.kind && t(`term.kind.${party.kind}`), look.group && party.group].filter(Boolean).join(' · ')
  const room = {
    width: width - 2 * FACE.padding - FACE.bar,
    height: height - 2 * FACE.padding - (foot === '' ? 0 : FACE.foot),
  }
  const size = { fontSize: `${fitPrint(party.name, room, TYPE)}pt` }
  const footSize = {
    fontSize: `${fitPrint(foot, { width: room.width - 7, height: FACE.foot - 2 }, { least: 7, most: 13 })}pt`,
  }
  return (
    <div className={styles.face} data-kind={party.kind} style={size as CSSProperties}>
      <span className={styles.bar} data-shown={look.kind} />
      <div className={styles.name} dir="auto">
        {party.name}
      </div>
      {foot !== '' && (
        <div className={styles.foot} style={footSize}>
          {look.kind && <KindIcon kind={party.kind} />}
          <span dir="auto">{foot}</span>
        </div>
      )}
    </div>
  )
}
