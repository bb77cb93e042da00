// React Flow with the places given: one HTML box with a circle and a name per person, one straight tie; only who is dragged is rendered anew.
{
  const { createElement: h, createRoot, useState, applyNodeChanges, Handle, Position, ReactFlow, look } = reactFlow;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const middle = { left: 12, top: 12, width: 0, height: 0, minWidth: 0, minHeight: 0, border: 0, opacity: 0, transform: 'none', pointerEvents: 'none' };

  const Person = ({ data }) => h('div', { style: { display: 'flex', alignItems: 'center', height: 24, font: '14px sans-serif', color: '#1A1A1A', whiteSpace: 'nowrap' } },
    h('div', { style: { width: 24, height: 24, boxSizing: 'border-box', borderRadius: 12, background: '#fff', border: '1.75px solid #1A1A1A', marginRight: 6 } }), data.name,
    h(Handle, { type: 'source', position: Position.Right, style: middle }), h(Handle, { type: 'target', position: Position.Left, style: middle }));
  const types = { person: Person };

  const Ecomap = ({ peer, view, people, ties }) => {
    const [nodes, setNodes] = useState(people);
    const [edges, setEdges] = useState(ties);
    peer.take = (node, edge) => { setNodes((all) => [...all, node]); setEdges((all) => [...all, edge]); };
    peer.nodes = nodes;
    return h(ReactFlow, {
      nodes, edges, nodeTypes: types, onNodesChange: (changes) => { setNodes((all) => applyNodeChanges(changes, all)); },
      minZoom: 0.01, defaultViewport: { x: view.x, y: view.y, zoom: view.k }, proOptions: { hideAttribution: true },
    });
  };

  const nodeOf = ({ id, name }, { x, y }) => ({ id, type: 'person', position: { x: x - 12, y: y - 12 }, data: { name } });
  const edgeOf = ({ id, from, to, quality }) => ({ id, source: from, target: to, type: 'straight', style: { stroke: colourOf(quality), strokeWidth: widthOf(quality) } });

  window.peer = {
    draw(data) {
      const { picture, view } = data;
      const version = data.document.versions[0];
      this.data = data;
      const people = version.alters.map((alter) => nodeOf(alter, picture.at[alter.id]));
      const box = boxFor(data);
      createRoot(box).render(h(Ecomap, { peer: this, view, people, ties: version.ties.map(edgeOf) }));
      // why: it measures everybody before it draws a tie, and does not say when it is done
      const stand = async () => { while (box.querySelectorAll('.react-flow__edge').length < version.ties.length) await nextFrame(); };
      return stand();
    },
    add({ alter, tie, at }) { this.take(nodeOf(alter, at), edgeOf(tie)); },
    whereIs(id) {
      const { x, y } = this.nodes.find((node) => node.id === id).position;
      return pageOf(this.data, { x: x + 12, y: y + 12 });
    },
    carriedAt(id) { return this.whereIs(id); },
  };
}
