import type { Companion, CompanionHost } from './rendering-element.js';


/** Renders the element again when `lang` changes on anything it stands in, across shadow roots. */
export class LanguageWatch implements Companion {
  readonly #host: CompanionHost;
  readonly #observer: MutationObserver;

  constructor(host: CompanionHost) {
    this.#host = host;
    this.#observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target !== host && isAround(target, host))) host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

function isAround(target: Node, element: Element): boolean {
  for (let at: Node | undefined = element; at;) {
    if (target.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}
