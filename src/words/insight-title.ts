/** The heading over what stands out on a map, which is there before the rest of it is fetched. */
export function insightTitle(lang: string): string {
  return lang === 'en' ? 'What stands out' : 'Wat valt op';
}
