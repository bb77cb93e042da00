/** Somebody who is carried onto the map from beside it; points are of the page. */
export interface CarriedIn {
  move(x: number, y: number): void;
  /** Not over the map just now. */
  away(): void;
  end(x: number, y: number): void;
  cancel(): void;
}
