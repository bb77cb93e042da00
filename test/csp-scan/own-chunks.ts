/** The chunks that the module build loads later, by name: nothing else is ever loaded after the start. */
export const ownChunks = ['draw-picture', 'formats', 'list-view', 'overlay-view', 'panel'];
