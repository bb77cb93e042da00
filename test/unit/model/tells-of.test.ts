import { describe, expect, it } from 'vitest';
import { tellsOf } from '../../../src/model/tells-of.js';

describe('whether a text tells of somebody', () => {
  it('takes no article and no "van" for a name', () => {
    const tells = tellsOf(['Van Dijk', 'Schuldhulp De Vlieger', 'Mevrouw ter Horst', 'het Anker', 'Jan van den Berg', 'mijn buurvrouw']);
    for (const text of ['de moeder van Els', 'De huur is betaald', 'Van het geld blijft niets over', 'Den Haag', 'het is mijn keuze', 'Ter plekke', 'op de dijk']) expect([text, tells(text)]).toEqual([text, false]);
  });

  it('still knows the whole name, and what is a name in it', () => {
    const tells = tellsOf(['Van Dijk', 'Schuldhulp De Vlieger', 'Mevrouw ter Horst', 'Jan van den Berg', 'mijn buurvrouw']);
    for (const text of ['van dijk belde', 'Hij woont bij Dijk', 'De Vlieger hielp', 'de schuldhulp', 'met ter horst', 'Horst komt', 'jan kookt', 'Ruzie met Van den Berg', 'soms komt mijn buurvrouw']) expect([text, tells(text)]).toEqual([text, true]);
  });

  it('knows An, whose name is an article elsewhere', () => {
    const tells = tellsOf(['An de Wit']);
    expect(['Ruzie met An', 'An kookt', 'Mevrouw Wit'].map(tells)).toEqual([true, true, true]);
    expect(['an apple', 'de muur is wit'].map(tells)).toEqual([false, false]);
  });

  it('sees past accents, hyphens and what cannot be seen, as people type them', () => {
    const tells = tellsOf(['René', 'Anne-Marie Pääkkö', 'K.', '👵🏽']);
    expect(['met rene', 'bij Re\u0301ne', 'anne marie belt', 'Mevrouw Paakko', 'Ruzie met K.', 'bij 👵🏽 thuis'].map(tells)).toEqual([true, true, true, true, true, true]);
    expect(['renee', 'k heb het druk', 'Kees'].map(tells)).toEqual([false, false, false]);
  });

  it('knows either half of a name in two parts, and the two as one word', () => {
    const tells = tellsOf(['Anne-Marie Kok', 'Sinead O’Brien', 'Jean d’Arc']);
    for (const text of ['Wat vindt Anne hiervan?', 'praat met Marie', 'Maries auto', 'AnneMarie belt', 'mevrouw OBrien', 'bij Brien', 'de heer dArc', 'Arc komt']) expect([text, tells(text)]).toEqual([text, true]);
    for (const text of ['een marie', 'o ja', 'De anne', 'arc']) expect([text, tells(text)]).toEqual([text, false]);
  });

  it('knows a surname with an s, and one that was typed in small letters', () => {
    const tells = tellsOf(['Jan Smit', 'fatma de boer', 'buurvrouw van 12']);
    expect(['Smits auto', 'Mevrouw De Boer', 'Boers land', 'de buurvrouw'].map(tells)).toEqual([true, true, true, true]);
    expect(['de smid', 'een boer', '12 jaar', 's middags'].map(tells)).toEqual([false, false, false, false]);
  });

  it('sees what is theirs, letters as they are mostly typed, and names that are written without spaces or letters', () => {
    const tells = tellsOf(['Karim', 'Yıldız Øster', '王芳', '👵']);
    expect(['Karims school', 'met yildiz', 'bij Oster', '和王芳见面', 'bij👵thuis'].map(tells)).toEqual([true, true, true, true, true]);
    expect(['karimse', 'oster', '王力', '?'].map(tells)).toEqual([false, false, false, false]);
    expect(tellsOf(['?', '-', '...'])('Wie is dit? - geen idee...')).toBe(false);
  });
});
