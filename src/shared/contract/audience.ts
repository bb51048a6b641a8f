/**
 * What the room sees. The audience window may only look, and gets nothing but the scene. The map has a way of its own,
 * because it changes with every frame of a drag: the facilitator's window mirrors its edits to the core before they are
 * on disk, the core leaves behind what the room must not know, and the room gets the rest.
 */
import { z } from 'zod'
import { WorkshopId } from '../model/ids.ts'
import { KEPT_PICTURES, PictureHash } from '../model/picture.ts'
import { MapFrame, MapIds, MapPoint, RoomLayers, RoomView } from '../model/room-map.ts'
import { RoomVersions } from '../model/room-versions.ts'
import { Scene, Showing } from '../model/scene.ts'
import { command, Done, event, everyone, facilitator, Nothing, query } from './call.ts'
import { WireRecord } from './map.ts'

/** How the room stands, for the facilitator's eyes. */
export const RoomState = z.object({
  /** What the facilitator chose: the room sees it once it is neither frozen nor covered. */
  showing: Showing,
  /** What the room's scene is made of now: what was chosen, or what that stands for. */
  shown: Showing,
  /** The room keeps the picture that it had when it was frozen. */
  frozen: z.boolean(),
  /** The room is dark, whatever else it would see. */
  covered: z.boolean(),
  /** What is shown beside the map itself, on every map that the room sees. */
  layers: RoomLayers,
})
export type RoomState = z.infer<typeof RoomState>

/** The map as the room gets it: records without what it must not know, after this many steps. */
export const RoomMap = z.object({ step: z.int(), records: z.array(WireRecord), view: RoomView })
export type RoomMap = z.infer<typeof RoomMap>

/** What became different. A room that missed a step asks for the whole map again. */
export const RoomMapStep = z.object({
  step: z.int(),
  put: z.array(WireRecord),
  remove: z.array(z.string()),
  view: RoomView.partial(),
})
export type RoomMapStep = z.infer<typeof RoomMapStep>

/** What a window mirrors: not saved, a frame at a time. */
export const MirrorStep = z.object({
  workshop: WorkshopId,
  put: z.array(WireRecord),
  remove: z.array(z.string().max(120)),
  /** What of the map is left out in the facilitator's window now; null when that is as before. */
  left: MapIds.nullable(),
  /** The part of the map that the facilitator sees; null when that is as before. */
  frame: MapFrame.nullable(),
  /**
   * `begin`: the first of a window, with everything of it that is not on disk; `going`: more will come; `rest`: all that
   * was mirrored is on disk, so the core looks whether the room has what is there.
   */
  phase: z.enum(['begin', 'going', 'rest']),
})
export type MirrorStep = z.infer<typeof MirrorStep>

/** What the facilitator points out on the room's map. */
export const Pointing = z.discriminatedUnion('with', [
  z.object({ with: z.literal('laser'), at: MapPoint.nullable() }),
  z.object({ with: z.literal('lens'), at: MapPoint.nullable() }),
  /** Dims everything but these; none dims nothing. */
  z.object({ with: z.literal('spotlight'), ids: MapIds }),
])
export type Pointing = z.infer<typeof Pointing>

/** Calls about what the room sees. */
export const audienceCalls = {
  /** What the room sees now: frozen and covered count. */
  'audience.scene': query(everyone, Nothing, Scene),
  /** null while the room sees no map. */
  'audience.map': query(everyone, Nothing, RoomMap.nullable()),
  /** The two versions of a map that the room sees, as they were when they were shown; null while it sees none. */
  'audience.versions': query(everyone, Nothing, RoomVersions.nullable()),
  /**
   * The bytes of a picture that stands on the room's map, as `pictures.read` gives them. Refuses `picture-missing` for
   * every other picture.
   */
  'audience.picture': query(
    everyone,
    z.object({ hash: PictureHash, from: z.int().min(0) }),
    z.object({ piece: z.string(), bytes: z.int(), type: z.enum(KEPT_PICTURES) }),
  ),
  'audience.state': query(facilitator, Nothing, RoomState),
  /**
   * Shows something else; a frozen room sees it once it is thawed. Refuses what is not there (`workshop-not-open`, `block-missing`,
   * `ballot-missing`, `interaction-missing`, `scene-empty`) and `ballot-not-revealed`.
   */
  'audience.show': command(facilitator, Showing, Done),
  /** Keeps the room's picture as it is, or lets it go on from what is shown by then. */
  'audience.freeze': command(facilitator, z.object({ frozen: z.boolean() }), Done),
  /** Makes the room dark at once, frozen or not, or gives back what it saw. */
  'audience.cover': command(facilitator, z.object({ covered: z.boolean() }), Done),
  /**
   * Points at something on the room's map; nothing happens while it sees none. While the room is dark or keeps its picture
   * the laser is out, and spotlight and lens count from the moment when it goes on.
   */
  'audience.point': command(facilitator, Pointing, Done),
  /** Shows ratings, costs or changes on the room's map, or hides them; a frozen room sees it once it is thawed. */
  'audience.layers': command(facilitator, RoomLayers, Done),
  /**
   * What a window leaves out of its map now: the room is never shown it, whether it follows the map or keeps a picture. A
   * picture that it keeps stays as it is.
   */
  'audience.leaveOut': command(facilitator, z.object({ workshop: WorkshopId, ids: MapIds }), Done),
  /** What was left out last: a window that is loaded anew while the room sees its map goes on leaving it out. */
  'audience.leftOut': query(facilitator, z.object({ workshop: WorkshopId }), z.object({ ids: MapIds })),
  /** The live way of the map. Says whether the room follows; a window that hears no stops until it is asked to again. */
  'audience.mirror': command(facilitator, MirrorStep, z.object({ follows: z.boolean() })),
  /**
   * Makes the audience window ready. A host with windows of its own opens it (on the second screen where there is one) or
   * brings it to the front and answers null; the browser host answers the address of the audience page, with the key that
   * only lets look, and the asking window opens it.
   */
  'audience.open': command(facilitator, Nothing, z.object({ url: z.string().nullable() })),
}

/** What happens to what the room sees. */
export const audienceEvents = {
  'audience.sceneChanged': event(everyone, Scene),
  'audience.mapMoved': event(everyone, RoomMapStep),
  /** Where the laser pointer is; null when it is off. */
  'audience.laserMoved': event(everyone, z.object({ at: MapPoint.nullable() })),
  'audience.stateChanged': event(facilitator, RoomState),
}
