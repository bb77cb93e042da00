import { nl } from '../words/nl.js';
import type { Messages } from '../words/messages.js';
import { uiNl } from '../words/ui-nl.js';
import type { UiWords } from '../words/ui-words.js';
import { hostLanguage } from './host-language.js';
import { LazyPart } from './lazy-part.js';

/** The words of the language that the element is in: Dutch at hand, English as soon as the page asks for it. */
export class HostWords {
  messages: Messages = nl;
  ui: UiWords = uiNl;
  readonly #english = new LazyPart(() => import('./english.js'), () => { this.refresh(); }, () => { this.missing(); });

  constructor(private readonly host: Element, private readonly missing: () => void) {}

  /** Looks again at which language the element is in. Answers a promise while its words are still on their way. */
  refresh(): Promise<unknown> | undefined {
    const isEnglish = hostLanguage(this.host).toLowerCase().split('-')[0] === 'en';
    const english = isEnglish ? this.#english.part : undefined;
    this.messages = english?.messages ?? nl;
    this.ui = english?.ui ?? uiNl;
    return isEnglish && !english && !this.#english.isMissing ? this.#english.ready() : undefined;
  }
}
