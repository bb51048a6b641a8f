/** Settings of this laptop, kept beside the library and never inside a workshop. */
import { z } from 'zod'

export const THEMES = ['light', 'dark', 'contrast'] as const
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const

export const Settings = z.object({
  theme: z.enum(THEMES).default('light'),
  textSize: z.enum(TEXT_SIZES).default('normal'),
})
export type Settings = z.infer<typeof Settings>
export type Theme = Settings['theme']

/** What holds until somebody has chosen. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({})
