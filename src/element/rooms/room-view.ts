import { html, nothing, type TemplateResult } from 'lit-html';
import type { Room } from '../../editor/room.js';
import { roomsWordsFor } from '../../words/rooms-words-for.js';
import type { RoomsWords } from '../../words/rooms-words.js';
import { NetworkMapRoomEvent } from '../events/network-map-room-event.js';
import type { FrameParts } from '../frame-view.js';
import type { HostOptions } from '../host-options.js';
import { mayEnter } from './may-enter.js';
import type { RoomsHost } from './rooms-host.js';

/** A room as it is seen: what it is called, what is not in it, and the way out. */
export class RoomView {
  constructor(readonly name: 'beraad' | 'presentation', readonly room: Room, protected readonly element: HostOptions, protected readonly host: RoomsHost) {}

  /** Says where one is now. */
  entered(): void {
    const { names, absent } = this.words;
    this.host.ctx.announce(`${names[this.name]}. ${absent[this.name]}`);
  }

  /** Says that all of it is back, unless another room was entered. */
  left(next: RoomView | undefined): void {
    if (!next && !this.element.room) this.host.ctx.announce(this.words.back);
  }

  /** The element was taken off the page; it may come back. */
  away(): void { /* Nothing is held. */ }

  /** The element is on a page again. */
  back(): void { /* Nothing was let go. */ }

  /** The frame with a bar in words over the map. */
  frame(parts: FrameParts): FrameParts {
    const { names, absent } = this.words;
    return { ...parts, room: this.name, notice: html`<div class="room-bar" role="note"><p><b>${names[this.name]}.</b> ${absent[this.name]}</p>${this.wayOut()}</div>${parts.notice ? html`<p class="notice">${parts.notice}</p>` : nothing}` };
  }

  onKey(_event: KeyboardEvent): boolean { return false; }

  /** The button that leaves, for who may leave. */
  protected wayOut(): TemplateResult | typeof nothing {
    return this.mayLeave ? html`<button type="button" class="button room-out" @click=${() => { this.leave(); }}>${this.words.leave[this.name]}</button>` : nothing;
  }

  protected get words(): RoomsWords { return roomsWordsFor(this.host.ctx.ui.lang); }

  protected get mayLeave(): boolean { return mayEnter(this.element.rooms, this.name); }

  protected leave(): void {
    if (!this.mayLeave) return;
    this.element.room = '';
    this.element.dispatchEvent(new NetworkMapRoomEvent(''));
    void this.element.updateComplete.then(() => { this.host.ctx.backToMap(); });
  }
}
