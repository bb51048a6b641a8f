/** The sign of a kind of party, the same wherever parties are listed. Kinds differ by sign and tint, never by tint alone. */
import { AppWindow, Building2, Cog, type LucideIcon, Truck, UserRound, UsersRound } from 'lucide-react'
import type { PartyKind } from '#shared/model/party.ts'
import styles from './kind-icon.module.css'

/** The bare signs, for the map, which draws them in its own way. */
export const KIND_SIGNS: Readonly<Record<PartyKind, LucideIcon>> = {
  team: UsersRound,
  role: UserRound,
  system: AppWindow,
  machine: Cog,
  customer: Building2,
  supplier: Truck,
}

/** Decoration: the word for the kind must stand beside it or be said otherwise. */
export function KindIcon({ kind }: { readonly kind: PartyKind }) {
  const Icon = KIND_SIGNS[kind]
  return (
    <span className={styles.sign} data-kind={kind} aria-hidden="true">
      <Icon size="1em" />
    </span>
  )
}
