/** Settings of this laptop, kept beside the library and never inside a workshop. */
import { z } from 'zod'

/** Palettes of the windows. `contrast` is for weak projectors. */
export const THEMES = ['light', 'dark', 'contrast'] as const
/** Sizes of the interface’s text. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const

/** What is stored. What is missing has its default, so that older files stay good. */
export const Settings = z.object({
  theme: z.enum(THEMES).default('light'),
  textSize: z.enum(TEXT_SIZES).default('normal'),
  /** Whether the timer of the guide may be heard. */
  timerSound: z.boolean().default(false),
})
export type Settings = z.infer<typeof Settings>
export type Theme = Settings['theme']

/** What holds until somebody has chosen. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({})
