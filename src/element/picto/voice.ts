/** Reads words aloud by a voice of this device; nothing is ever sent anywhere. Only done when the user asks. */
export class Voice {
  #known: SpeechSynthesis | undefined;

  /** @param arrived told when the browser has found its voices, which some do late */
  constructor(private readonly arrived: () => void) {}

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
    synthesis.speak(words);
    return true;
  }

  /** Absent where a browser cannot speak. */
  get #synthesis(): SpeechSynthesis | undefined {
    const there = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
    if (there && there !== this.#known) {
      this.#known = there;
      // Older engines have no events here.
      there.addEventListener?.('voiceschanged', this.arrived);
    }
    return there;
  }

  #voiceOf(lang: string): SpeechSynthesisVoice | undefined {
    const wanted = lang.toLowerCase().split('-')[0]!;
    return this.#synthesis?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().replace('_', '-').split('-')[0] === wanted);
  }
}
