import type { NetworkMapErrorCode } from '../model/errors.js';

/** Why a file cannot be opened and what to do, in Dutch at B1 level. */
export const fileProblemsNl: Readonly<Record<NetworkMapErrorCode, string>> = {
  empty: 'Het is leeg. Kies een ander bestand.',
  syntax: 'Het is beschadigd of niet compleet. Bewaar het opnieuw in het programma waar het vandaan komt.',
  'unknown-format': 'Het is geen netwerkkaart die wij kunnen lezen. Kies een bestand van deze kaart of van easyNWK.',
  unsupported: 'Het komt uit een programma dat wij nog niet kunnen lezen. Kies een bestand van deze kaart of van easyNWK.',
  invalid: 'Er staat iets in dat niet klopt. Bewaar het opnieuw in het programma waar het vandaan komt.',
  'too-deep': 'Het is beschadigd, of het is geen netwerkkaart. Kies een ander bestand.',
  'too-large': 'Het is te groot voor een netwerkkaart. Kies een ander bestand.',
  encoding: 'De letters erin zijn niet te lezen. Bewaar het opnieuw in het programma waar het vandaan komt.',
  'newer-version': 'Het is gemaakt met een nieuwere versie.',
  neighbourhood: 'Het is een kaart van een buurt, niet van één bewoner.',
  refused: 'Deze pagina staat het niet toe.',
  readonly: 'Deze kaart kun je nu alleen bekijken.',
  unavailable: 'Een onderdeel van de kaart is niet geladen. Controleer de verbinding en tik op de kaart.',
  unsaved: 'Sla eerst op wat er nu op de kaart staat.',
  unshareable: 'Deze kaart is gemaakt met een nieuwere versie. Hier is niet bekend wat anderen mogen zien.',
};
