/** Settings of this laptop, kept beside the library and never inside a workshop. */
import { z } from 'zod'
import { LocaleChoice } from './locale.ts'
import { PresenterKeys } from './presenter-keys.ts'

/** Palettes of the windows. `contrast` is for weak projectors. */
export const THEMES = ['light', 'dark', 'contrast'] as const
/** Sizes of the interface’s text. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const

const metres = z.number().min(0.1).max(200)

/** The room that is presented in: height of the picture on the wall, and from the picture to the last row; both in metres. */
export const RoomSize = z.object({ pictureHeight: metres, lastRow: metres })
export type RoomSize = z.infer<typeof RoomSize>

/** What is stored. What is missing has its default, so that older files stay good. */
export const Settings = z.object({
  theme: z.enum(THEMES).default('light'),
  /** The language of Baton on this laptop. */
  locale: LocaleChoice.default('system'),
  /** Palette of what the room sees. */
  roomTheme: z.enum(THEMES).default('contrast'),
  textSize: z.enum(TEXT_SIZES).default('normal'),
  /** Whether the timer of the guide may be heard. */
  timerSound: z.boolean().default(false),
  /** Keys that lead the room, where they are not the usual ones. */
  presenterKeys: PresenterKeys.default({}),
  /** Whether names of other workshops are hidden while one is presented. */
  curtain: z.boolean().default(true),
  /** How large the room is; null until somebody has said it. */
  room: RoomSize.nullable().default(null),
})
export type Settings = z.infer<typeof Settings>
export type Theme = Settings['theme']

/** All that is in the file: also what only the core needs to know. */
export const StoredSettings = Settings.extend({
  /** Where backups go besides the library; null for nowhere. */
  backupFolder: z.string().nullable().default(null),
  /** Whether somebody has gone on from the first screen of a new laptop. */
  firstStartSeen: z.boolean().default(false),
})
export type StoredSettings = z.infer<typeof StoredSettings>

/** What holds until somebody has chosen. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({})
