/** What is looked at before the room is full, as findings: each is in order, wants a look, or cannot be known from here. */
import type { BackupPlaceState } from '#shared/contract/backups.ts'
import type { Output } from '#shared/contract/index.ts'
import type { Screens } from '#shared/contract/screens.ts'
import { isLegible, isOutOfReach, leastTextPx } from '#shared/method/legibility.ts'
import { POLICY_KEYS } from '#shared/model/policy.ts'
import type { RoomSize } from '#shared/model/settings.ts'
import { sayList } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import { saySize } from '../../ui/say-size.ts'

/** `unknown`: Baton cannot tell; the person can. */
export type Verdict = 'good' | 'look' | 'unknown'

/** One line of the page. `id` names its texts. */
export interface Finding {
  readonly id: 'displays' | 'legible' | 'sound' | 'power' | 'disk' | 'backups' | 'policy'
  readonly verdict: Verdict
  readonly says: string
}

const MB = 1_000_000
/** Below this a long day with photos may fill the disk. */
const ENOUGH_BYTES = 500 * MB

/** @param extended what the browser says of a second screen; null where it says nothing */
export function judgeDisplays({ displays, room, mirrored }: Screens, extended: boolean | null): Finding {
  const finding = (verdict: Verdict, says: string): Finding => ({ id: 'displays', verdict, says })
  if (displays === null) {
    if (extended === null) return finding('unknown', t('preflight.displays.unknown'))
    return extended
      ? finding('good', t('preflight.displays.extended'))
      : finding('look', t('preflight.displays.single'))
  }
  if (mirrored) return finding('look', t('preflight.displays.mirrored'))
  if (displays.length < 2) return finding('look', t('preflight.displays.single'))
  if (room === 'away') return finding('look', t('preflight.displays.away'))
  return finding('good', room === 'full' ? t('preflight.displays.shown') : t('preflight.displays.ready'))
}

/** @param textShare height of the smallest text of a scene as a share of the picture */
export function judgeLegible(room: RoomSize | null, screenHeight: number, textShare: number): Finding {
  const least = leastTextPx(screenHeight, room ?? undefined)
  const values = { least: String(Math.ceil(least)), height: String(screenHeight) }
  if (room === null) return { id: 'legible', verdict: 'unknown', says: t('preflight.legible.unasked') }
  if (isOutOfReach(room)) return { id: 'legible', verdict: 'look', says: t('preflight.legible.tooFar', values) }
  const isFine = isLegible(textShare * screenHeight, least)
  return {
    id: 'legible',
    verdict: 'good',
    says: t(isFine ? 'preflight.legible.fine' : 'preflight.legible.enlarged', values),
  }
}

export function judgeSound(timerSound: boolean): Finding {
  return timerSound
    ? { id: 'sound', verdict: 'look', says: t('preflight.sound.on') }
    : { id: 'sound', verdict: 'good', says: t('preflight.sound.off') }
}

/** @param power what the browser says of the battery; null where it says nothing */
export function judgePower(power: { readonly charging: boolean; readonly level: number } | null): Finding {
  if (power === null) return { id: 'power', verdict: 'unknown', says: t('preflight.power.unknown') }
  if (power.charging) return { id: 'power', verdict: 'good', says: t('preflight.power.connected') }
  return {
    id: 'power',
    verdict: 'look',
    says: t('preflight.power.battery', { percent: String(Math.round(power.level * 100)) }),
  }
}

export function judgeDisk({ freeBytes }: Output<'machine.check'>): Finding {
  if (freeBytes === null) return { id: 'disk', verdict: 'unknown', says: t('preflight.disk.unknown') }
  const size = saySize(freeBytes)
  if (freeBytes >= ENOUGH_BYTES) return { id: 'disk', verdict: 'good', says: t('preflight.disk.free', { size }) }
  return { id: 'disk', verdict: 'look', says: t('preflight.disk.little', { size }) }
}

/** Both places: a second one that does not answer is worth a look, none at all is not. */
export function judgeBackups(
  { backups: { folder, writable } }: Output<'machine.check'>,
  places: readonly BackupPlaceState[],
): Finding {
  const finding = (verdict: Verdict, says: string): Finding => ({ id: 'backups', verdict, says })
  const library = places.find(({ place }) => place === 'library')
  const second = places.find(({ place }) => place === 'second')
  if (!writable) return finding('look', t('preflight.backups.gone', { folder }))
  if (library !== undefined && library.problem !== null) return finding('look', library.problem)
  if (second === undefined) return finding('good', t('preflight.backups.good', { folder }))
  if (second.problem === null) return finding('good', t('preflight.backups.both', { folder, second: second.folder }))
  return finding('look', t('preflight.backups.second', { folder, problem: second.problem }))
}

/** What administrators laid down: nothing to say where they did not. What is wrong with it is better known before the room is full. */
export function judgePolicy({
  laidDown,
  policyProblems,
}: Pick<Output<'settings.system'>, 'laidDown' | 'policyProblems'>): readonly Finding[] {
  const set = POLICY_KEYS.filter((key) => laidDown[key] !== undefined)
  const sources = [...new Set(set.flatMap((key) => laidDown[key] ?? []))]
  const what = sayList(set.map((key) => t(`preflight.policy.${key}`)))
  const holds = set.length === 0 ? [] : [t('preflight.policy.holds', { what, source: sayList(sources) })]
  const says = [...policyProblems, ...holds].join(' ')
  return says === '' ? [] : [{ id: 'policy', verdict: policyProblems.length > 0 ? 'look' : 'good', says }]
}
