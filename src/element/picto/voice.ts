/** Reads words aloud by a voice of this device; nothing is ever sent anywhere. Only done when the user asks. */
export class Voice {
  #known: SpeechSynthesis | undefined;
  /** What is being said now. */
  #saying: SpeechSynthesisUtterance | undefined;

  /** @param arrived told when the browser has found its voices, which some do late */
  constructor(readonly arrived: () => void) {}

  /** Whether there is a voice for this language on the device itself. */
  speaks(lang: string): boolean { return this.#voiceOf(lang) !== undefined; }

  /** Says this, and no longer what was being said. */
  say(text: string, lang: string): boolean {
    const voice = this.#voiceOf(lang);
    const synthesis = this.#synthesis;
    if (!voice || !synthesis) return false;
    synthesis.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.9;
    words.onend = () => { if (this.#saying === words) this.#saying = undefined; };
    this.#saying = words;
    synthesis.speak(words);
    return true;
  }

  /** Stops saying what is being said; what the page itself says goes on. */
  hush(): void {
    if (this.#saying) this.#synthesis?.cancel();
    this.#saying = undefined;
  }

  /** Absent where a browser cannot speak. */
  get #synthesis(): SpeechSynthesis | undefined {
    const there = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
    if (there && there !== this.#known) {
      this.#known = there;
      listen(there, new WeakRef(this));
    }
    return there;
  }

  #voiceOf(lang: string): SpeechSynthesisVoice | undefined {
    const wanted = lang.toLowerCase().split('-')[0]!;
    return this.#synthesis?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().replace('_', '-').split('-')[0] === wanted);
  }
}

/** The browser's voices outlive every element: they know of one only as long as something else does. */
function listen(there: SpeechSynthesis, voice: WeakRef<Voice>): void {
  const changed = (): void => {
    const known = voice.deref();
    if (known) known.arrived();
    else there.removeEventListener('voiceschanged', changed);
  };
  // Older engines have no events here.
  there.addEventListener?.('voiceschanged', changed);
}
