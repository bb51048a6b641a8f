/**
 * What every canvas of Baton is made of, whether it edits the map or only shows it: shapes, pictures, limits, text. tldraw's
 * style sheet comes first: Baton's own rules are as strong as its, and whichever is read later holds.
 */
import 'tldraw/tldraw.css'
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import {
  ArrowShapeUtil,
  DrawShapeUtil,
  defaultAddFontsFromNode,
  GeoShapeUtil,
  HighlightShapeUtil,
  ImageShapeUtil,
  LineShapeUtil,
  NoteShapeUtil,
  TextShapeUtil,
  type TLAnyShapeUtilConstructor,
  tipTapDefaultExtensions,
} from 'tldraw'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { PhotoShapeUtil } from './pictures/photo-shape.tsx'
import { InteractionShapeUtil } from './shapes/interaction-shape.tsx'
import { PartyShapeUtil } from './shapes/party-shape.tsx'
import { ZoneShapeUtil } from './shapes/zone-shape.tsx'

/** tldraw's own types do not distinguish a property that is missing from one that is undefined. */
export const SHAPES = [
  PartyShapeUtil,
  InteractionShapeUtil,
  ZoneShapeUtil,
  PhotoShapeUtil,
  TextShapeUtil,
  NoteShapeUtil,
  DrawShapeUtil,
  HighlightShapeUtil,
  GeoShapeUtil,
  LineShapeUtil,
  ArrowShapeUtil,
  ImageShapeUtil,
] as unknown as readonly TLAnyShapeUtilConstructor[]

/** Fonts, icons and words of tldraw, out of the app itself: nothing is fetched from elsewhere. */
export const ASSETS = getAssetUrlsByImport()

/** Options of tldraw that hold for every canvas. */
export const CANVAS_OPTIONS = {
  maxPages: 1,
  maxShapesPerPage: LIMITS.shapes,
  createTextOnCanvasDoubleClick: false,
  // 44 pixels across, for fingers.
  coarseHandleRadius: 22,
  // Read when a canvas is made: by then the window speaks its language.
  get branding() {
    return t('map.canvas')
  },
}

/** How text in notes and drawings is laid out. */
export const TEXT = { addFontsFromNode: defaultAddFontsFromNode, tipTapConfig: { extensions: tipTapDefaultExtensions } }
