import { pictoStyles } from './picto-styles.js';

/** Picto mode: loaded when it is first on. */
export { pictoLook } from '../../scene/picto/picto-look.js';
export { pictoView } from './picto-view.js';

/** Styles of the pictures. */
export const styles = [pictoStyles];
