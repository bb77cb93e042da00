/** A picture on a grid of 24, as path data in painting order: areas with an outline, what is solid, white over it, and lines. */
export interface Shape {
  area?: string;
  solid?: string;
  open?: string;
  line?: string;
}
