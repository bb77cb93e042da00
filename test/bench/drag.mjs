import { inRounds } from './rounds.mjs';
import { ratioOf } from './first-paint.mjs';
import { median, quantile, short, spread } from './statistics.mjs';

const MOVES = 120;
const EVERY = 1000 / 60;
/** How near to the pointer a carried person must be seen at the end, in px: some count from where the drag was noticed. */
const NEAR = 10;

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Rounds in which every peer has one person dragged in a growing spiral by real mouse events at 60 a second. */
export async function measureDrags(session, server, peers, workloads, rounds) {
  const able = peers.filter(({ can }) => can.includes('drag'));
  return inRounds(session, server, peers, able, workloads, rounds, dragOf, ({ own, all }) => {
    const p95 = (lists) => lists.map((frames) => quantile(frames, 0.95));
    const mean = (frames) => frames.reduce((a, b) => a + b, 0) / frames.length;
    return {
      p50: spread(own('frames').map((frames) => quantile(frames, 0.5))), p95: spread(p95(own('frames'))), 'frames a second': short(1000 / median(own('frames').map(mean))),
      'main thread a frame': spread(own('busy').map((busy, i) => busy / own('frames')[i].length)),
      'ours / this, p95': ratioOf(p95(all('ours', 'frames')), p95(own('frames'))), moved: own('moved').every(Boolean) ? 'yes' : 'NO',
    };
  });
}

function dragOf(session, server, peer, text, { dragged: id }) {
  return session.onPage(server.addressOf(peer), async (page, context) => {
    await page.evaluate((data) => firstPaint(data), text);
    await pause(600);
    const cdp = await context.newCDPSession(page);
    const metrics = await session.metrics(page, context);
    const mouse = (type, x, y) => cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1, pointerType: 'mouse' });
    const start = await page.evaluate((who) => peer.whereIs(who), id);
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: start.x, y: start.y, pointerType: 'mouse' });
    await mouse('mousePressed', start.x, start.y);
    // why: what a peer does once on pick-up is not a frame of the drag
    await mouse('mouseMoved', start.x + 8, start.y);
    await pause(250);
    const before = await metrics();
    await page.evaluate(() => watchFrames());
    const sent = [];
    let at = start;
    const from = performance.now();
    for (let i = 1; i <= MOVES; i++) {
      const turn = (i / MOVES) * 4 * Math.PI;
      const out = 8 + (i / MOVES) * 52;
      at = { x: start.x + Math.cos(turn) * out, y: start.y + Math.sin(turn) * out };
      sent.push(mouse('mouseMoved', at.x, at.y));
      await pause(Math.max(0, from + i * EVERY - performance.now()));
    }
    await Promise.all(sent);
    const frames = await page.evaluate(() => stopWatching());
    const busy = (await metrics()) - before;
    await pause(250);
    const seen = await page.evaluate((who) => peer.carriedAt(who), id);
    await mouse('mouseReleased', at.x, at.y);
    await pause(250);
    const end = await page.evaluate((who) => peer.whereIs(who), id);
    const moved = Math.hypot(seen.x - at.x, seen.y - at.y) < NEAR && Math.hypot(end.x - start.x, end.y - start.y) > 20;
    return { frames, busy, moved };
  }, { limited: true });
}
