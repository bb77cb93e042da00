// The same shapes, but where each piece goes is worked out here from people and places, as whoever draws with d3 has to: straight ties, no detours.
const drawShapes = peer.draw;

peer.draw = function drawn(data) {
  const [version] = data.document.versions;
  const { at } = data.picture;
  const ties = new Map(version.ties.map((tie) => [tie.id, tie]));
  const pieceOf = (mark, piece, lines) => {
    const { from, to } = ties.get(mark.key);
    const index = lines > 1 ? Number(piece.key.slice(4)) - 1 : 0;
    return { ...piece, attrs: { ...piece.attrs, d: straight(at[from], at[to], piece.key, index) } };
  };
  const drawnTies = data.ties.map((mark) => {
    const lines = mark.children.filter(({ key }) => key?.startsWith('line')).length;
    return { ...mark, children: mark.children.map((piece) => (piece.tag === 'path' && piece.key ? pieceOf(mark, piece, lines) : piece)) };
  });
  const people = data.alters.map((mark) => ({ ...mark, attrs: { ...mark.attrs, transform: `translate(${at[mark.key].x} ${at[mark.key].y})` } }));
  drawShapes.call(this, { ...data, ties: drawnTies, alters: people });
};
