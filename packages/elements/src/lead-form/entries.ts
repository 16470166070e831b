import type { ContactField } from '@lifeline-kit/core/lead';
import { type ContactError, contactErrors, type Typed } from './contact-errors.ts';
import type { FormSettings } from './form-settings.ts';

const nothingTyped: Typed = { name: '', email: '', company: '', phone: '', message: '' };

type Asked = Pick<FormSettings, 'fields' | 'required'>;

/** Everything that a person has entered, and what is wrong with it since they first tried to send it. */
export class Entries {
  readonly #onChange: () => void;
  #typed = nothingTyped;
  #granted: ReadonlySet<string> = new Set();
  #attaches = true;
  #trap = '';
  #hasTried = false;
  #errors: ReadonlyMap<ContactField, ContactError> = new Map();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get typed(): Typed {
    return this.#typed;
  }

  /** Purposes whose box is on. */
  get granted(): ReadonlySet<string> {
    return this.#granted;
  }

  /** Whether the result goes along. */
  get attaches(): boolean {
    return this.#attaches;
  }

  /** What stands in the field that people do not see. */
  get trap(): string {
    return this.#trap;
  }

  get errors(): ReadonlyMap<ContactField, ContactError> {
    return this.#errors;
  }

  clear(): void {
    this.#typed = nothingTyped;
    this.#granted = new Set();
    this.#attaches = true;
    this.#trap = '';
    this.#hasTried = false;
    this.#errors = new Map();
    this.#onChange();
  }

  type(typed: Partial<Typed>, asked: Asked): void {
    this.#typed = { ...this.#typed, ...typed };
    if (this.#hasTried) this.#check(asked);
    this.#onChange();
  }

  grant(purpose: string, isOn: boolean): void {
    const granted = new Set(this.#granted);
    if (isOn) granted.add(purpose);
    else granted.delete(purpose);
    this.#granted = granted;
    this.#onChange();
  }

  attach(isOn: boolean): void {
    this.#attaches = isOn;
    this.#onChange();
  }

  spring(text: string): void {
    this.#trap = text;
    this.#onChange();
  }

  /** A person sends. @returns whether nothing stands in the way */
  try(asked: Asked): boolean {
    this.#hasTried = true;
    this.#check(asked);
    this.#onChange();
    return this.#errors.size === 0;
  }

  #check({ fields, required }: Asked): void {
    this.#errors = contactErrors(this.#typed, fields, required);
  }
}
