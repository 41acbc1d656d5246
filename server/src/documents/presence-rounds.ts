import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { ok, type Result } from '@opora/shared/result.ts';
import { type PresenceClaim, type PresenceEntry, presenceFrame } from './frames.ts';
import type { PresenceHolder, RoomPresence } from './presence.ts';

/** Whoever is told of presence. */
export interface PresenceListener extends PresenceHolder {
  tellPresence(frame: Uint8Array): void;
}

interface PresenceRoundsOptions {
  readonly presence: RoomPresence;
  readonly members: ReadonlySet<PresenceListener>;
  /** Before anybody else can hear of this client. */
  readonly reserve: (clientId: number, holder: PresenceHolder) => void;
}

/**
 * What changed in a room's presence goes out together: the first change after a silence at once, what follows at most
 * ten times a second (live-documents.md 6.5). Nobody is told of themselves: their own caret has moved on since.
 */
export class PresenceRounds {
  readonly #options: PresenceRoundsOptions;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PresenceRoundsOptions) {
    this.#options = options;
  }

  ownClaim(holder: PresenceHolder, claims: readonly PresenceClaim[]): PresenceClaim | undefined {
    return this.#options.presence.ownClaim(holder, claims);
  }

  claim(holder: PresenceHolder, claim: PresenceClaim): Result<void, 'malformed'> {
    const { presence, reserve } = this.#options;
    const accepted = presence.accept(holder, claim);
    if (!accepted.ok) return accepted;
    const clientId = presence.clientIdOf(holder);
    if (clientId !== undefined) reserve(clientId, holder);
    return ok(this.#tellSoon());
  }

  /** `holder` is no longer among the members. */
  leave(holder: PresenceHolder): void {
    this.#options.presence.remove(holder);
    this.#tellSoon();
  }

  /** After names or colours may have changed. */
  renew(): void {
    this.#options.presence.renew();
    this.#tellSoon();
  }

  /** The full picture, for one who has none or an old one. */
  tellAll(member: PresenceListener): void {
    this.#tell(member, this.#options.presence.everybody());
  }

  #tellSoon(): void {
    if (this.#options.members.size === 0) this.#rest();
    else if (this.#timer === undefined) this.#tellRound();
  }

  /** Nobody is left to be told. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#options.presence.takeChanges();
  }

  #tellRound(): void {
    this.#timer = undefined;
    const { presence, members } = this.#options;
    const changes = presence.takeChanges();
    if (changes.length === 0) return;
    this.#timer = setTimeout(() => this.#tellRound(), documentLimits.presenceEveryMs);
    this.#timer.unref();
    const changed = new Set(changes.map(({ clientId }) => clientId));
    const forAll = presenceFrame(changes);
    for (const member of members) {
      const own = presence.clientIdOf(member);
      if (own !== undefined && changed.has(own)) this.#tell(member, changes);
      else member.tellPresence(forAll);
    }
  }

  #tell(member: PresenceListener, entries: readonly PresenceEntry[]): void {
    const own = this.#options.presence.clientIdOf(member);
    const others = entries.filter(({ clientId }) => clientId !== own);
    if (others.length > 0) member.tellPresence(presenceFrame(others));
  }
}
