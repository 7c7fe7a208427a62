/** Sentences that differ from each other, so that pairs are found; every seventh figure differs between the sides. */
export function longArticle(side: 'base' | 'account'): string {
  const places = ['Tolm', 'Wend', 'Lowmark', 'Sallow', 'Northreach', 'Marrow Bay', 'Karlow']
  const things = ['bridge', 'harbour', 'school', 'market', 'weir', 'tunnel', 'library', 'station', 'mill']
  const deeds = ['was closed', 'was repaired', 'was searched', 'was flooded', 'was opened again']
  const sentence = (at: number): string => {
    const figure = 100 + at * 3 + (side === 'account' && at % 7 === 0 ? 1000 : 0)
    const place = places[at % places.length] ?? ''
    return `Number ${at + 1} on the list, the ${things[at % things.length] ?? ''} of ${place}, ${deeds[at % deeds.length] ?? ''} after ${figure} people had called the council about it.`
  }
  return Array.from({ length: 500 }, (_, at) => sentence(at) + (at % 3 === 2 ? '\n\n' : ' ')).join('')
}
