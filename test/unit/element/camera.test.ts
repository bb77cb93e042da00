import { describe, expect, it } from 'vitest';
import { fitCamera, holdCamera, mapPoint, panCamera, screenBox, screenPoint, wayIntoView, zoomCamera } from '../../../src/element/map-canvas/camera.js';

const bounds = { x: -340, y: -320, width: 700, height: 640 };
const view = { width: 1180, height: 820 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the camera', () => {
  it('fits everything with room around it, in the middle', () => {
    const box = screenBox(fitCamera(bounds, view, none, 12), bounds);
    expect(box.x).toBeGreaterThanOrEqual(12 - 1e-9);
    expect(box.y).toBeCloseTo(12, 6);
    expect(box.x + box.width / 2).toBeCloseTo(590, 6);
    expect(box.y + box.height / 2).toBeCloseTo(410, 6);
  });

  it('never enlarges a small map beyond 1.6', () => {
    expect(fitCamera({ x: 0, y: 0, width: 50, height: 40 }, view, none, 12).scale).toBe(1.6);
  });

  it('keeps clear of what covers an edge', () => {
    const box = screenBox(fitCamera(bounds, view, { ...none, bottom: 300 }, 12), bounds);
    expect(box.y + box.height).toBeLessThanOrEqual(820 - 300 - 12 + 1e-9);
  });

  it('zooms about a point that stays where it is, also at its limits', () => {
    const camera = fitCamera(bounds, view, none, 12);
    const about = { x: 300, y: 200 };
    for (const factor of [1.25, 0.5, 100, 0.0001]) {
      const zoomed = zoomCamera(camera, factor, about);
      expect(screenPoint(zoomed, mapPoint(camera, about)).x).toBeCloseTo(300, 6);
      expect(screenPoint(zoomed, mapPoint(camera, about)).y).toBeCloseTo(200, 6);
    }
  });

  it('cannot lose the map', () => {
    const camera = fitCamera(bounds, view, none, 12);
    for (const [dx, dy] of [[1e5, 0], [-1e5, 0], [0, 1e5], [0, -1e5]] as const) {
      const box = screenBox(holdCamera(panCamera(camera, dx, dy), bounds, view), bounds);
      expect(box.x).toBeLessThanOrEqual(590 + 1e-6);
      expect(box.x + box.width).toBeGreaterThanOrEqual(590 - 1e-6);
      expect(box.y).toBeLessThanOrEqual(410 + 1e-6);
      expect(box.y + box.height).toBeGreaterThanOrEqual(410 - 1e-6);
    }
    expect(holdCamera(camera, bounds, view)).toBe(camera);
  });

  it('moves just far enough to bring a box into view', () => {
    expect(wayIntoView({ x: 100, y: 100, width: 50, height: 50 }, view, none, 12)).toEqual({ x: 0, y: 0 });
    expect(wayIntoView({ x: -30, y: 790, width: 50, height: 50 }, view, none, 12)).toEqual({ x: 42, y: -32 });
    expect(wayIntoView({ x: 100, y: 700, width: 50, height: 50 }, view, { ...none, bottom: 200 }, 12).y).toBe(-142);
  });
});
