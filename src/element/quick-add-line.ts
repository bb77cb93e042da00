import { chip } from './styles/chip.js';
import { understood } from './styles/understood.js';

/** The grammar of typed lines with its words, loaded when the field is first used; `reading-part` builds on it. */
export { parsePeople } from '../editor/quick-add/parse-people.js';
export { parseSelf } from '../editor/quick-add/parse-self.js';
export { parseTie } from '../editor/quick-add/parse-tie.js';

/** Styles of what is shown under the field. */
export const styles = [chip, understood];
