// A portal that uses Lit itself, with a copy of its own; bundled for the stories.
import { LitElement, html } from 'lit';

class PortalGreeting extends LitElement {
  protected override render(): unknown {
    return html`<p>Welkom bij ${'de gemeente Lindeveld'}</p>`;
  }
}

customElements.define('portal-greeting', PortalGreeting);
