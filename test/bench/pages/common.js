// What every peer's page shares: where the map stands, and when it is painted.
const SVG = 'http://www.w3.org/2000/svg';

/** Gives the box the place of the map in the element, so that all peers paint as many pixels. */
function boxFor({ view }) {
  const box = document.getElementById('box');
  box.style.left = `${view.left}px`;
  box.style.top = `${view.top}px`;
  box.style.width = `${view.width}px`;
  box.style.height = `${view.height}px`;
  return box;
}

/** Where a point of the map is on the page. */
function pageOf({ view }, { x, y }) {
  return { x: view.left + view.x + x * view.k, y: view.top + view.y + y * view.k };
}

function middleOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

const nextFrame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });

/** Resolves in the third frame from now, each with damage: by then what was drawn before has been painted. */
async function painted() {
  const damage = document.getElementById('damage');
  for (let i = 0; i < 3; i++) {
    await nextFrame();
    damage.style.background = i % 2 ? '#fefefe' : '#fdfdfd';
  }
}

/** Whatever a page does before the data comes; once. */
async function prepared() {
  await peer.prepare?.();
  peer.prepare = null;
  await painted();
}

/** From data to a painted map, in ms; `drawn` is when the peer's own code says that it has drawn. */
async function firstPaint(text) {
  const data = JSON.parse(text);
  await prepared();
  const start = performance.now();
  await peer.draw(data);
  const drawn = performance.now() - start;
  await painted();
  return { drawn, painted: performance.now() - start };
}

/** From data without places to a painted map that has come to rest, in ms. */
async function settled(text) {
  const data = JSON.parse(text);
  await prepared();
  const start = performance.now();
  await peer.settle(data);
  await painted();
  return { painted: performance.now() - start };
}

/** From one person more, with a tie, to their being painted on the map that is there, in ms. */
async function added(text) {
  const data = JSON.parse(text);
  await firstPaint(text);
  await new Promise((resolve) => { setTimeout(resolve, 600); });
  const start = performance.now();
  await peer.add(data.added);
  await painted();
  return { painted: performance.now() - start };
}

/** The times between frames, from now until `stop` is called, in ms. */
function watchFrames() {
  const between = [];
  let last = performance.now();
  let running = true;
  const tick = () => {
    if (!running) return;
    const now = performance.now();
    between.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(() => { last = performance.now(); requestAnimationFrame(tick); });
  window.stopWatching = () => { running = false; return between; };
}
