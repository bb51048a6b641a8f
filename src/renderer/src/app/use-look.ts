/** Theme and text size on the document. The last look is remembered in the browser, so that the first paint has it already. */
import { useEffect } from 'react'
import { DEFAULT_SETTINGS, Settings, THEMES, type Theme } from '#shared/model/settings.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../rpc/core-provider.tsx'
import { showRefusal } from '../ui/show-refusal.ts'
import { readStored, writeStored } from '../ui/stored.ts'
import { showToast } from '../ui/toast-store.ts'

const STORED = 'look'

function apply({ theme, textSize }: Settings): void {
  document.documentElement.dataset.theme = theme
  document.documentElement.dataset.textSize = textSize
}

/** Puts the look of last time on the document, before React draws anything. */
export function applyStoredLook(): void {
  try {
    const stored = Settings.safeParse(JSON.parse(readStored(STORED) ?? '{}'))
    if (stored.success) apply(stored.data)
  } catch {
    // Somebody else's text under our name: the settings follow in a moment anyway.
    apply(DEFAULT_SETTINGS)
  }
}

/** Keeps the document's look as the settings say. */
export function useLook(): void {
  const { data } = useCoreQuery('settings.get', {})
  useEffect(() => {
    if (data === undefined) return
    apply(data)
    writeStored(STORED, JSON.stringify(data))
  }, [data])
}

/** Goes from light to dark to high contrast and says so. */
export function useNextTheme(): () => void {
  const { data } = useCoreQuery('settings.get', {})
  const { mutate } = useCoreCommand('settings.set')
  return () => {
    if (data === undefined) return
    const theme: Theme = THEMES[(THEMES.indexOf(data.theme) + 1) % THEMES.length] ?? 'light'
    mutate(
      { ...data, theme },
      {
        onSuccess: () =>
          showToast({
            tone: 'info',
            topic: 'theme',
            text: t('settings.themeNow', { theme: t(`settings.themes.${theme}`) }),
          }),
        onError: (error) => showRefusal(error),
      },
    )
  }
}
