import { button } from './styles/button.js';
import { legend as legendStyles } from './styles/legend.js';
import { print } from './styles/print.js';
import { toast } from './styles/toast.js';
import { toldStyles } from './styles/told-styles.js';
import { toolbar as toolbarStyles } from './styles/toolbar.js';
import { views } from './styles/views.js';

/** What stands round a map, over it for a while, and what is said of it: fetched on every page while the first map is painted, in places that are kept for it. */
export { Announcer } from './announcer.js';
export { filePicker } from './file-picker.js';
export { legend, paintLegend } from './legend.js';
export { PrintWatch } from './map-canvas/print-watch.js';
export { noticeView } from './notice-view.js';
export { toolbar } from './toolbar.js';
export { told } from './told.js';

/** Styles of what stands round a map, on screen and on paper. */
export const styles = [button, views, toast, toolbarStyles, legendStyles, toldStyles, print];
