import type { LeadProblem, LeadProgress } from '@lifeline-kit/core/lead';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { Words } from './catalogue.ts';
import type { OldLead } from './delivery.ts';

/** What a person can do with a lead that did not go out. */
export interface LeadActions {
  readonly onRetry: () => void;
  readonly onCopy: () => void;
  readonly onEdit?: (() => void) | undefined;
  readonly onDiscard?: (() => void) | undefined;
  readonly onAgain?: (() => void) | undefined;
  /** What came of copying. */
  readonly said: string;
}

export interface StatusContext {
  readonly progress: LeadProgress;
  /** What was written, in words. */
  readonly content: string;
  readonly recipients: string;
  readonly isMail: boolean;
  /** `mailto:` with the text in it. */
  readonly mailHref: string;
  readonly words: Words;
  readonly actions: LeadActions;
}

/** How far a lead has come, in words; where it did not go out, with everything that is left to do. */
export function statusView(context: StatusContext): TemplateResult {
  const { progress, words, actions } = context;
  const { state } = progress;
  const isOver = ['sent', 'received', 'handed-over'].includes(state);
  return html`
    <div class="status" data-state=${state}>
      <h3 class="state" part="heading" tabindex="-1">${words[`state.${state}`]}</h3>
      <p class="state-text">${statusText(context)}</p>
      ${state === 'failed' || state === 'waiting' ? wayOut(context) : nothing}
      ${
        isOver || state === 'kept'
          ? html`<div class="actions">
              ${state === 'handed-over' ? button(words.copy, actions.onCopy) : nothing}
              ${button(words.again, actions.onAgain)}
            </div>
            ${saidView(actions)}`
          : nothing
      }
    </div>
  `;
}

/** The state in one sentence, as it is also spoken. */
export function statusText({
  progress: { state, problem },
  recipients,
  isMail,
  words,
}: Pick<StatusContext, 'progress' | 'recipients' | 'isMail' | 'words'>): string {
  if (state === 'handed-over' && isMail) return words['state.handed-over.mail'];
  const reason = reasonOf(problem, words);
  return fill(words[`state.${state}.text`], { recipients, reason });
}

/** Another version of the kit on the same site may know further reasons. */
function reasonOf(problem: LeadProblem = 'network', words: Words): string {
  return words[`problem.${problem}`] ?? words['problem.interrupted'];
}

/** Everything that was written, and every way to get it there all the same. */
function wayOut({
  content,
  mailHref,
  words,
  actions,
}: Omit<StatusContext, 'progress'>): TemplateResult {
  return html`
    ${contentView(content, words)}
    <div class="actions">
      ${button(words.retry, actions.onRetry, 'primary')} ${button(words.copy, actions.onCopy)}
      <a class="button" part="button" href=${mailHref}>${words.mail}</a>
      ${button(words.edit, actions.onEdit)} ${button(words.discard, actions.onDiscard)}
    </div>
    ${saidView(actions)}
  `;
}

/** A lead of an earlier visit that did not go out; sent once more, it tells how far it has come. */
export function undeliveredView(
  { problem, progress }: OldLead,
  date: string,
  context: Omit<StatusContext, 'progress'>,
): TemplateResult {
  const { words } = context;
  const isMoving = progress !== undefined && progress.state !== 'failed';
  const told = { date, reason: reasonOf(progress?.problem ?? problem, words) };
  return html`
    <div class="status old" data-state=${progress?.state ?? 'failed'}>
      <h3 class="state" part="heading">
        ${isMoving ? words[`state.${progress.state}`] : words.undelivered}
      </h3>
      <p class="state-text" role="status">
        ${isMoving ? statusText({ ...context, progress }) : fill(words.undeliveredText, told)}
      </p>
      ${isMoving ? nothing : wayOut(context)}
    </div>
  `;
}

/** The exact text, to be read, scrolled by keyboard, and selected. */
export function contentView(content: string, words: Words): TemplateResult {
  return html`<pre class="content" tabindex="0" role="region" aria-label=${words.content}>${content}</pre>`;
}

function saidView({ said }: LeadActions): TemplateResult {
  return html`<p class="quiet" role="status">${said}</p>`;
}

function button(
  label: string,
  onClick: (() => void) | undefined,
  kind = '',
): TemplateResult | typeof nothing {
  if (!onClick) return nothing;
  return html`<button class=${kind} part="button" type="button" @click=${onClick}>${label}</button>`;
}
