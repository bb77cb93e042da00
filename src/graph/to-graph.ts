// why not the default import: Node's own module resolution gives it no type
import { MultiUndirectedGraph } from 'graphology';
import type { Alter, NetworkDocument, Tie, Version } from '../model/document.js';
import { versionOf } from '../model/query.js';

/** A version as a graph: alters are its nodes, ties its undirected edges (several per pair are allowed). */
export type NetworkGraph = MultiUndirectedGraph<Alter, Tie>;

const graphs = new WeakMap<Version, NetworkGraph>();

/**
 * One version of a document as a graphology graph, for everything graphology and its companions can compute.
 * Keys are the ids of alters and ties, attributes are their records.
 *
 * It is a view: the same version gives the same graph, so do not change it; edit the document instead, and ask again.
 * Records are copied into it, so that nothing done to a graph reaches the document.
 * Which way support goes is in the tie's `gives` and `gets`, hence the edges themselves have no direction.
 */
export function toGraph(document: NetworkDocument, version: Version = versionOf(document)): NetworkGraph {
  let graph = graphs.get(version);
  if (!graph) {
    graph = new MultiUndirectedGraph<Alter, Tie>({ allowSelfLoops: false });
    for (const alter of version.alters) graph.addNode(alter.id, { ...alter });
    for (const tie of version.ties) graph.addUndirectedEdgeWithKey(tie.id, tie.from, tie.to, { ...tie });
    graphs.set(version, graph);
  }
  return graph;
}
