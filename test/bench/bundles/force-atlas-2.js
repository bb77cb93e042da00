// The layout that sigma is used with, for the page of `sigma-fa2`.
import forceAtlas2 from 'graphology-layout-forceatlas2';

globalThis.forceAtlas2 = forceAtlas2;
