/**
 * Where a window opens: the place remembered from last time, mended when a screen is missing, smaller or scaled
 * differently. All numbers are device-independent pixels of one desktop that may reach into the negative.
 */
import { z } from 'zod'

/** A rectangle on the desktop. */
export const Bounds = z.object({
  x: z.int().min(-100_000).max(100_000),
  y: z.int().min(-100_000).max(100_000),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
})
export type Bounds = z.infer<typeof Bounds>

/** What is kept of a window between two starts. `bounds` is the place of the window while it is not maximised. */
export const WindowPlace = z.object({ bounds: Bounds, maximized: z.boolean() })
export type WindowPlace = z.infer<typeof WindowPlace>

/** A screen: the part of it that windows may use (without task bar and dock). */
export interface Screen {
  readonly workArea: Bounds
  readonly primary: boolean
}

/** Where nothing is remembered. */
export const DEFAULT_SIZE = { width: 1440, height: 900 } as const
/** Below this the frame of a workshop does not fit. */
export const LEAST_SIZE = { width: 900, height: 600 } as const

/** So much of the upper edge must be on a screen for a hand to catch the window there. */
const GRIP = { width: 120, height: 32 } as const

function overlap(one: Bounds, other: Bounds): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)),
    height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)),
  }
}

/** How much of one lies on the other, in square pixels. */
export function overlapArea(one: Bounds, other: Bounds): number {
  const { width, height } = overlap(one, other)
  return width * height
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

function limitSize(size: { readonly width: number; readonly height: number }, area: Bounds) {
  return {
    width: Math.min(Math.max(size.width, LEAST_SIZE.width), area.width),
    height: Math.min(Math.max(size.height, LEAST_SIZE.height), area.height),
  }
}

/** In the middle of an area, no larger than it and no smaller than a window may be. */
export function centre(size: { readonly width: number; readonly height: number }, area: Bounds): Bounds {
  const { width, height } = limitSize(size, area)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  }
}

function moveInside(bounds: Bounds, area: Bounds): Bounds {
  const { width, height } = limitSize(bounds, area)
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

/**
 * The place to open at. A remembered place stays as it is while all of it is on screens; it is pushed inside the screen
 * that holds most of it while its upper edge can be caught there; otherwise the window is centred on the primary screen.
 */
export function placeWindow(saved: WindowPlace | null, screens: readonly Screen[]): WindowPlace {
  const primary = screens.find((screen) => screen.primary) ?? screens[0]
  if (primary === undefined) return saved ?? { bounds: { x: 0, y: 0, ...DEFAULT_SIZE }, maximized: false }
  if (saved === null) return { bounds: centre(DEFAULT_SIZE, primary.workArea), maximized: false }
  const { bounds, maximized } = saved

  const large = bounds.width >= LEAST_SIZE.width && bounds.height >= LEAST_SIZE.height
  const shown = screens.reduce((sum, screen) => sum + overlapArea(bounds, screen.workArea), 0)
  if (large && shown === bounds.width * bounds.height) return { bounds, maximized }

  const edge = { ...bounds, height: Math.min(bounds.height, GRIP.height) }
  const held = screens
    .filter((screen) => {
      const grip = overlap(edge, screen.workArea)
      return grip.width >= Math.min(GRIP.width, bounds.width) && grip.height >= Math.min(8, bounds.height)
    })
    .sort((one, other) => overlapArea(bounds, other.workArea) - overlapArea(bounds, one.workArea))[0]
  if (held !== undefined) return { bounds: moveInside(bounds, held.workArea), maximized }
  return { bounds: centre(bounds, primary.workArea), maximized }
}
