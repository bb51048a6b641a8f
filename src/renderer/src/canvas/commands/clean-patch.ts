/** Cleans the texts of a patch before it reaches the map; refuses it whole when one of them cannot be stored. */
import { checkText, type TextRule } from '#shared/model/clean-text.ts'
import { INTERACTION_TEXTS, PARTY_TEXTS, ZONE_TEXTS } from '#shared/model/fact-text.ts'
import type { InteractionFacts } from '#shared/model/interaction.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { PartyFacts } from '#shared/model/party.ts'
import type { ZoneFacts } from '#shared/model/zone.ts'

function cleanTexts<T extends object>(patch: T, rules: Readonly<Record<string, TextRule>>): T | null {
  const clean: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue
    const rule = rules[key]
    if (!rule || typeof value !== 'string') {
      clean[key] = value
      continue
    }
    const checked = checkText(value, rule)
    // An empty text that must not be empty has no value; any other is cleaned.
    if (!checked.ok) return null
    clean[key] = checked.value
  }
  return clean as T
}

export function cleanPartyPatch(patch: Partial<PartyFacts>): Partial<PartyFacts> | null {
  return cleanTexts(patch, PARTY_TEXTS)
}

export function cleanInteractionPatch(patch: Partial<InteractionFacts>): Partial<InteractionFacts> | null {
  const { volume } = patch
  if (volume !== undefined && volume !== null && !(volume >= 0 && volume <= LIMITS.volume)) return null
  return cleanTexts(patch, INTERACTION_TEXTS)
}

export function cleanZonePatch(patch: Partial<ZoneFacts>): Partial<ZoneFacts> | null {
  return cleanTexts(patch, ZONE_TEXTS)
}
