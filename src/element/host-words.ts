import { messagesFor } from '../words/messages-for.js';
import type { Messages } from '../words/messages.js';
import { uiWordsFor } from '../words/ui-words-for.js';
import type { UiWords } from '../words/ui-words.js';
import { hostLanguage } from './host-language.js';

/** The words of the language that the element is in; another `lang` gives other words at once. */
export class HostWords {
  messages: Messages = messagesFor('nl');
  ui: UiWords = uiWordsFor('nl');

  constructor(private readonly host: Element) {}

  /** Looks again at which language the element is in; true if it changed. */
  refresh(): boolean {
    const lang = hostLanguage(this.host);
    const before = this.messages;
    this.messages = messagesFor(lang);
    this.ui = uiWordsFor(lang);
    return before !== this.messages;
  }
}
