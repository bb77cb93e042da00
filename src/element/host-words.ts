import type { Messages } from '../words/messages.js';
import { uiNl } from '../words/ui-nl.js';
import type { UiWords } from '../words/ui-words.js';
import { hostLanguage } from './host-language.js';
import { LazyPart } from './lazy-part.js';

type Dutch = typeof import('./dutch.js');

/** The Dutch of people, ties and edits, at hand once any element on the page has fetched it. */
let dutch: Dutch | undefined;

/**
 * The words of the language that the element is in. What stands round the map is at hand in Dutch and comes first in English;
 * what is said about people, ties and edits is only needed to work on the map, and comes after it has been seen.
 */
export class HostWords {
  /** Until everything has come, what stands round the map; whoever says more came by `bring`. */
  ui = uiNl as UiWords;
  #messages: Messages | undefined;
  readonly #dutch: LazyPart<Dutch>;
  readonly #english: LazyPart<typeof import('./english.js')>;

  constructor(readonly host: Element & { requestUpdate(): void }, missing: () => void) {
    const arrived = (): void => {
      this.refresh()?.catch(() => { /* The user has been told that a part is missing. */ });
      this.host.requestUpdate();
    };
    this.#dutch = new LazyPart(async () => (dutch = await import('./dutch.js')), arrived, missing);
    this.#english = new LazyPart(() => import('./english.js'), arrived, missing);
  }

  /** Whether people, ties and edits can be put into words. */
  get isWhole(): boolean { return this.#messages !== undefined; }

  /** What is said about people, ties and edits; asked for by parts that came by `bring`. */
  get messages(): Messages {
    if (!this.#messages) throw new Error('the words have not come yet');
    return this.#messages;
  }

  /** Looks again at which language the element is in. Answers a promise while words that must be there first are on their way. */
  refresh(): Promise<unknown> | undefined {
    const english = hostLanguage(this.host).toLowerCase().split('-')[0] === 'en' ? this.#english : undefined;
    if (english && !english.part && !english.isMissing) return english.ready();
    const words = (english?.part ?? dutch ?? this.#dutch.part)?.wordsOf(this.host);
    // why waited for here too: one half in one language and one half in another is neither
    if (!english && !words && this.isWhole && !this.#dutch.isMissing) return this.#dutch.ready();
    this.ui = words?.ui ?? uiNl as UiWords;
    this.#messages = words?.messages ?? this.#messages;
    return undefined;
  }

  /** Waits until people, ties and edits can be put into words. */
  async ready(): Promise<void> {
    await (this.refresh() ?? (this.isWhole || this.#dutch.ready()));
  }

  /** Fetches a part that says something, together with the words for it. */
  async bring<Part>(load: () => Promise<Part>): Promise<Part> {
    const [part] = await Promise.all([load(), this.ready()]);
    return part;
  }
}
