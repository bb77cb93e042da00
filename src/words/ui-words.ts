import type { NetworkMapErrorCode } from '../model/errors.js';

/** What the interface says around the map: toolbar, adding people, saving, refusals. Data only, and a function where a sentence needs one. */
export interface UiWords {
  /** Language tag that assistive technology reads these words in. */
  lang: string;
  map: {
    /** Name of the whole element, such as "Netwerkkaart van Nadia". */
    nameOf: (resident: string) => string;
    /** Title above the map, such as "Mensen om Nadia heen". */
    titleOf: (resident: string) => string;
    /** Who was there, under the title. */
    presentOf: (names: string) => string;
    toList: string;
    legend: string;
    newer: string;
  };
  toolbar: {
    label: string;
    undo: string;
    redo: string;
    fit: string;
    zoomIn: string;
    zoomOut: string;
    find: string;
    zoomLabel: string;
    viewLabel: string;
    views: { map: string; list: string; both: string; plan: string };
    more: string;
    open: string;
    saveAs: string;
    saveAsEasyNwk: string;
    saveAsPicture: string;
    tidy: string;
    shortcuts: string;
    resident: string;
  };
  quickAdd: {
    label: string;
    placeholder: string;
    hint: string;
    submit: string;
    understood: string;
    suggestions: string;
  };
  saving: { unchanged: string; unsaved: string; saved: string; device: string };
  details: string;
  closeDetails: string;
  fileWord: string;
  required: string;
  pending: (typed: string) => string;
  undoHint: (keys: string) => string;
  /** Why a file cannot be opened, by the error's code and place, and what to do. */
  fileProblem: (code: NetworkMapErrorCode, place?: string) => string;
  close: string;
}
