/** The locale for dates, numbers and lists in a language: English as in Europe. */
export function intlLocale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

/** Makes an Intl tool once for each locale: making one costs far more than using it. */
export function perLocale<Tool>(make: (locale: string) => Tool): (locale: string) => Tool {
  const made = new Map<string, Tool>();
  return (locale) => {
    const tool = made.get(locale) ?? make(locale);
    made.set(locale, tool);
    return tool;
  };
}
