import { expect } from '@open-wc/testing';
import { engine, itExcept } from './support/engine.js';
import { emulateMedia, mouse, pressKeys, resizeWindow, typeText } from './support/input.js';

describe('the browser under test', () => {
  let field: HTMLInputElement;

  beforeEach(() => {
    field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  afterEach(() => field.remove());

  it('is one of the three engines, the real one', () => {
    expect(CSS.supports('-moz-appearance', 'none')).to.equal(engine === 'firefox');
    expect('GestureEvent' in window || navigator.userAgent.includes('AppleWebKit/605')).to.equal(engine === 'webkit');
  });

  it('receives trusted key presses', async () => {
    const seen: string[] = [];
    field.addEventListener('keydown', (event) => seen.push(`${event.key} ${String(event.isTrusted)}`));
    await typeText('Aïsha');
    await pressKeys('Home');
    await pressKeys('Delete');
    expect(field.value).to.equal('ïsha');
    expect(seen.at(-1)).to.equal('Delete true');
  });

  it('receives combinations of keys', async () => {
    const seen: string[] = [];
    field.addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        seen.push(event.shiftKey ? 'redo' : 'undo');
      }
    });
    await pressKeys('Control+z');
    await pressKeys('Control+Shift+z');
    await pressKeys('b');
    expect(seen).to.deep.equal(['undo', 'redo']);
    expect(field.value).to.equal('b');
  });

  it('receives the real mouse as pointer events', async () => {
    const target = document.createElement('div');
    target.style.cssText = 'position:fixed;left:100px;top:100px;width:200px;height:200px';
    document.body.append(target);
    const seen: string[] = [];
    for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) {
      target.addEventListener(type, (event) => seen.push(`${type} ${String(event.clientX)},${String(event.clientY)}`));
    }
    await mouse.moveTo(150, 150);
    await mouse.down();
    await mouse.moveTo(200, 220);
    await mouse.up();
    target.remove();
    expect(seen).to.include('pointerdown 150,150');
    expect(seen).to.include('pointermove 200,220');
    expect(seen).to.include('pointerup 200,220');
  });

  it('takes the size it is given', async () => {
    await resizeWindow(1180, 820);
    expect([innerWidth, innerHeight]).to.deep.equal([1180, 820]);
    await resizeWindow(800, 600);
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  itExcept(
    { firefox: 'its driver has no media emulation', webkit: 'its driver has no media emulation' },
    'emulates forced colours',
    async () => {
      await emulateMedia({ forcedColors: 'active' });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await emulateMedia({ forcedColors: 'none' });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    },
  );
});
