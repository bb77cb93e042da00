/**
 * A mark is one SVG element as plain data that also knows what it stands for.
 * The scene is a tree of marks; painters turn it into DOM or text. Marks are immutable: the same object paints the same.
 */
export interface Mark {
  /** Unique among its siblings; what the painter keeps elements by. */
  key: string;
  tag: 'g' | 'path' | 'circle' | 'rect' | 'ellipse' | 'line' | 'text' | 'tspan' | 'textPath' | 'title' | 'desc';
  /** SVG presentation and geometry attributes; never `style`, never event attributes. */
  attrs: Readonly<Record<string, string | number>>;
  text?: string;
  children?: readonly Mark[];
}

/** A smallest rectangle round something, in map units. */
export interface Bounds { x: number; y: number; width: number; height: number }
