import { chip } from './styles/chip.js';
import { understood } from './styles/understood.js';

/** What it takes to understand a typed line: the grammar with its words, loaded when the field is first used. */
export { addTyped } from './add-typed.js';
export { readLine } from './typed-line.js';
export { understoodView } from './understood-view.js';

/** Styles of what is shown under the field. */
export const styles = [chip, understood];
