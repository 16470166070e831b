import '@lifeline-kit/elements/lead-form';
import type { LeadAnswers, LeadResult } from '@lifeline-kit/core/lead';
import type { Config } from '@lifeline-kit/core/schema';
import { html, type TemplateResult } from 'lit';
import type { EventBase } from './events.ts';
import type { SettingName, SettingValue } from './settings.ts';

/** What a lead takes along of a widget: its result in short, and the answers behind it. */
export interface LeadSummary {
  readonly result: LeadResult;
  readonly answers: LeadAnswers;
}

/** A widget that offers the form, as the form sees it. */
export interface Offering {
  readonly configured: Config;
  setting<N extends SettingName>(name: N): SettingValue<N>;
  /** `undefined` while there is no result. */
  leadSummary(): LeadSummary | undefined;
  eventBase(): EventBase;
}

/**
 * The lead form below the result of a widget. This file is fetched when there is a result, and brings
 * the form with it.
 */
export function offerView(widget: Offering): TemplateResult {
  // A new object each time tells the form that the result may have moved.
  const offer: Offering = {
    configured: widget.configured,
    setting: (name) => widget.setting(name),
    leadSummary: () => widget.leadSummary(),
    eventBase: () => widget.eventBase(),
  };
  return html`<lifeline-lead-form .offer=${offer}></lifeline-lead-form>`;
}
