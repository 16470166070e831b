import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plainJson } from './plain-json.ts';
import { known, type ProfilePatch, sharedProfile, takeAnswers, tell } from './profile-store.ts';
import { readStored, type StorageKind, writeStored } from './stored-profile.ts';

/** Keeps a widget at the profile that it shares with the others of its page. */
export class ProfileController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listener = (): void => this.#host.requestUpdate();
  #name = 'none';
  #storage: StorageKind = 'none';
  #shared = sharedProfile('none');
  #prefill: BusinessProfile = {};
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#join();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave();
  }

  /** What is known of the business; its page's currency counts, if there is one. */
  business(currency?: string): BusinessProfile {
    return known(this.#shared, currency);
  }

  /** Whether a person said that they are not sure. */
  isUnsure(field: keyof BusinessProfile): boolean {
    return this.#shared.unsure.includes(field);
  }

  /** Sets which profile it is, and where it is kept; the same again changes nothing. */
  use(name: string, storage: StorageKind): void {
    if (name !== this.#name) {
      this.#leave();
      this.#name = name;
      this.#shared = sharedProfile(name);
      this.#storage = 'none';
      if (this.#connected) this.#join();
    }
    if (storage === this.#storage) return;
    this.#storage = storage;
    this.#restore();
  }

  /** Sets what this widget was told by its page. */
  set prefill(prefill: BusinessProfile) {
    if (plainJson(prefill) === plainJson(this.#prefill)) return;
    this.#prefill = prefill;
    if (this.#connected) this.#join();
  }

  answer(patch: ProfilePatch): void {
    takeAnswers(this.#shared, patch);
    writeStored(this.#storage, this.#name, this.#shared);
  }

  /** Forgets what people answered; the page's prefills come back. */
  reset(): void {
    this.#shared.answers = {};
    this.#shared.unsure = [];
    writeStored(this.#storage, this.#name, this.#shared);
    tell(this.#shared);
  }

  #join(): void {
    this.#shared.listeners.add(this.#listener);
    this.#shared.prefills.set(this, this.#prefill);
    if (Object.keys(this.#prefill).length > 0) tell(this.#shared);
  }

  #leave(): void {
    this.#shared.listeners.delete(this.#listener);
    this.#shared.prefills.delete(this);
  }

  /** What was answered on this page already is newer than what is stored. */
  #restore(): void {
    const stored = readStored(this.#storage, this.#name);
    if (!stored) return;
    this.#shared.answers = { ...stored.answers, ...this.#shared.answers };
    this.#shared.unsure = [...new Set([...stored.unsure, ...this.#shared.unsure])].filter(
      (field) => !Object.hasOwn(this.#shared.answers, field),
    );
    tell(this.#shared);
  }
}
