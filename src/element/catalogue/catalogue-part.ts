import { carriedGhost } from '../styles/carried-ghost.js';
import { chip } from '../styles/chip.js';
import { field } from '../styles/field.js';
import { understood } from '../styles/understood.js';
import { catalogueStyles } from './catalogue-styles.js';

/** The page's guide of help and activities, loaded where a page hands one over. */
export { catalogueView, forgetSearch } from './catalogue-view.js';
export { checkCatalogue } from './check-catalogue.js';

/** Styles of the guide. */
export const styles = [field, chip, understood, catalogueStyles, carriedGhost];
