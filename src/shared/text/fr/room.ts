/** The map in the room: following it, showing a part of it, pointing at it. */
import type { Area } from '../translation.ts'

export const room: Area<'room'> = {
  tools: 'La carte dans la salle',
  follow: 'La salle suit votre carte',
  stay: 'La salle garde cette image',
  showThis: 'Montrer ceci à la salle',
  spotlight: 'Projecteur sur la sélection',
  laser: 'Pointeur laser',
  lens: 'Loupe',
  follows: 'La salle suit : elle voit votre partie de la carte, et chaque changement à mesure que vous le faites.',
  stays: 'La salle garde cette image. Rien de ce que vous faites maintenant ne s’y voit.',
  showsThis: 'La salle voit cette partie de la carte, et la garde.',
  showsAll: 'La salle voit toute la carte, et la garde.',
  presentFirst: 'Rien n’est présenté. Commencez par F5, puis montrez à la salle une partie de la carte.',
  showMapFirst: 'La salle ne voit pas la carte. Montrez-la d’abord.',
  selectFirst: 'Sélectionnez d’abord ce que la salle doit regarder.',
  layers: 'Montrer évaluations, coûts ou changements sur la carte de la salle',
  show: { ratings: 'Montrer les évaluations', costs: 'Montrer les coûts', changes: 'Montrer les changements' },
  hide: { ratings: 'Cacher les évaluations', costs: 'Cacher les coûts', changes: 'Cacher les changements' },
}
