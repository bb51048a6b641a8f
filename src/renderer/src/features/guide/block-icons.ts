/** One sign for each kind of block, the same in the rail, folded or not, and in the agenda. The name always stands beside it or in its tooltip. */
import {
  ArrowLeftRight,
  Coffee,
  Coins,
  Compass,
  Eye,
  Flag,
  Footprints,
  type LucideIcon,
  RotateCcw,
  Scan,
  Shapes,
  Sprout,
  Star,
  Waypoints,
} from 'lucide-react'
import type { BlockKind } from '#shared/model/block.ts'

export const BLOCK_ICONS: Readonly<Record<BlockKind, LucideIcon>> = {
  frame: Scan,
  intent: Compass,
  map: Waypoints,
  swap: ArrowLeftRight,
  break: Coffee,
  rate: Star,
  reveal: Eye,
  journey: Footprints,
  cost: Coins,
  act: Sprout,
  close: Flag,
  review: RotateCcw,
  own: Shapes,
}
