/** What is said about rooms: what is not here, how to get in and out. */
export interface RoomsWords {
  /** What the room is called over the map. */
  names: Readonly<Record<'beraad' | 'presentation', string>>;
  /** What is not here, in one sentence. */
  absent: Readonly<Record<'beraad' | 'presentation', string>>;
  leave: Readonly<Record<'beraad' | 'presentation', string>>;
  /** Said when everything is back. */
  back: string;
}
