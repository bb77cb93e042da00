/** The plan: fetched when it is shown for the first time. */
export { planView, styles } from './plan-view.js';
