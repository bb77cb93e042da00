import type { WayOfWorking } from '../../model/way.js';
import { openWays } from '../../ways/open-ways.js';
import { ownWays } from '../../ways/own-ways.js';
import { NetworkMapErrorEvent } from '../events/network-map-error-event.js';
import type { HostOptions } from '../host-options.js';
import { asMapError } from '../map-error.js';

/** The ways of working that one element knows: those of the package, and those that its page brought. */
export class WaysShelf {
  #given: unknown;
  #ways: readonly WayOfWorking[] = ownWays;

  constructor(private readonly host: HostOptions) {}

  get all(): readonly WayOfWorking[] {
    this.take();
    return this.#ways;
  }

  /** Takes in what the page brought, if it is new. A list with a fault is refused as a whole and told to the page; what was there stays. */
  take(): void {
    const { ways } = this.host;
    if (ways === this.#given) return;
    this.#given = ways;
    try {
      const taken = openWays(ways ?? []);
      this.#ways = [...ownWays.filter(({ id }) => !taken.some((way) => way.id === id)), ...taken];
    } catch (error) {
      this.host.dispatchEvent(new NetworkMapErrorEvent(asMapError(error)));
    }
  }

  /** The way of working of a map: the one it names, else the one that the page asks for, else the usual one. */
  of(chosen: string | undefined): WayOfWorking {
    const { all } = this;
    return [chosen, this.host.way].flatMap((id) => all.find((way) => way.id === id) ?? []).at(0) ?? all[0]!;
  }
}
