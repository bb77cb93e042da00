/** Told when other people or ties are selected. */
export class NetworkMapSelectEvent extends Event {
  constructor(
    /** Ids of the selected alters and ties, in the order in which they were selected. */
    readonly selection: readonly string[],
  ) {
    super('network-map-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'network-map-select': NetworkMapSelectEvent }
}
