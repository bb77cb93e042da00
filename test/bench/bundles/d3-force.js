// The forces of d3, for the page of `d3-force`.
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';

globalThis.d3Force = { forceCenter, forceLink, forceManyBody, forceSimulation };
