import { createHash } from 'node:crypto';
import type { FlatLead, Lead, LeadConsent, LeadCreated, LeadResult } from '@lifeline-kit/core/lead';
import { html } from 'hono/html';
import { may } from '../access/viewer.ts';
import type { Collector } from '../collector.ts';
import type { Adviser } from '../intake/adviser.ts';
import { Problem } from '../problem.ts';
import { writeAudit } from '../store/audit.ts';
import { getLead } from '../store/find-leads.ts';
import type { LeadRow } from '../store/tables.ts';
import { adviserPart } from './adviser-part.ts';
import { answerName, answerText } from './answer-words.ts';
import { type AdminContext, type Taste, tasteOf } from './context.ts';
import { dateTime, fill, listed, number } from './format.ts';
import { marks } from './leads-page.ts';
import { shell } from './shell.ts';

export const noSuchLead = new Problem({
  status: 404,
  code: 'not-found',
  title: 'There is no such lead',
});

/** `GET /admin/leads/:id`: everything about one lead. */
export async function leadPage(collector: Collector, context: AdminContext): Promise<Response> {
  const { database } = collector.store;
  const session = context.get('session');
  const row = await getLead(database, session.viewer, context.req.param('id') ?? '');
  if (!row) throw noSuchLead;
  await writeAudit(database, session.viewer.name, 'view', row.id);
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const adviser: Adviser | undefined = row.adviser ? JSON.parse(row.adviser) : undefined;
  const body = html`
    <div class="finding">
      <p>
        <time datetime="${new Date(row.received_at).toISOString()}">${dateTime(row.received_at, taste)}</time>
        ${marks(taste, row)}
      </p>
      <p class="downloads">
        <a class="button" href="/admin/leads/${row.id}.json" download>${words.exportJson}</a>
        ${
          may.administer(session.viewer)
            ? html`<a class="button danger" href="/admin/leads/${row.id}/erase">${words.eraseAsk}</a>`
            : ''
        }
      </p>
    </div>
    ${
      row.format === 'envelope'
        ? envelopeParts(taste, row, JSON.parse(row.body), adviser)
        : flatParts(taste, row, JSON.parse(row.body), adviser)
    }
    <p><a href="/admin">${words.back}</a></p>
  `;
  const title = row.name || row.email || words.unnamed;
  return context.html(shell({ taste, session, title, at: '', body }));
}

type Entry = readonly [name: string, value: unknown];

function list(entries: readonly Entry[]) {
  return html`<dl>
    ${entries
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

/** Whom to call comes first; then what was found, with the proof of consent beside it. */
function envelopeParts(
  taste: Taste,
  row: LeadRow,
  { data }: LeadCreated,
  adviser: Adviser | undefined,
) {
  return html`${contactPart(taste, data.contact)}
    <div class="sides">
      <div class="side">
        ${adviserPart(taste, row, adviser)} ${data.result ? resultPart(taste, data.result) : ''}
        ${answersPart(taste, data)}
      </div>
      <div class="side">
        ${consentPart(taste, row, data.consent)} ${sourcePart(taste, data)}
      </div>
    </div>`;
}

function flatParts(taste: Taste, row: LeadRow, twin: FlatLead, adviser: Adviser | undefined) {
  const of = (name: string): string => String(twin[name] ?? '');
  const [name, email, company] = [of('name'), of('email'), of('company')];
  const contact = { name, email, company, phone: of('phone'), message: of('message') };
  return html`${contactPart(taste, contact)}
  ${adviserPart(taste, row, adviser)} ${flatPart(taste, twin)}`;
}

function contactPart({ words }: Taste, contact: Lead['contact']) {
  return html`<section class="card contact">
    <h2>${words.contactTitle}</h2>
    ${list([
      [words.name, contact.name],
      [
        words.email,
        contact.email &&
          html`<a href="mailto:${encodeURIComponent(contact.email)}">${contact.email}</a>`,
      ],
      [words.company, contact.company],
      [
        words.phone,
        contact.phone &&
          html`<a href="tel:${encodeURIComponent(contact.phone)}">${contact.phone}</a>`,
      ],
      [words.message, contact.message && html`<span class="as-written">${contact.message}</span>`],
    ])}
  </section>`;
}

function resultPart(taste: Taste, { headline, metrics, model, seed }: LeadResult) {
  const { words } = taste;
  return html`<section class="card">
    <h2>${words.resultTitle}</h2>
    <p class="headline">${headline}</p>
    ${
      metrics.length === 0
        ? ''
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${words.resultFigure}</th>
                <th scope="col" class="figure">${words.resultShown}</th>
                <th scope="col" class="figure">${words.resultExact}</th>
              </tr>
            </thead>
            <tbody>
              ${metrics.map(
                ({ label, shown, value, unit }) => html`<tr>
                  <th scope="row">${label}</th>
                  <td class="figure">${shown}</td>
                  <td class="figure">${number(value, taste, 4)} ${unit}</td>
                </tr>`,
              )}
            </tbody>
          </table>`
    }
    <p><small>${seed === undefined ? fill(words.resultModel, { model }) : fill(words.resultModelSeed, { model, seed })}</small></p>
  </section>`;
}

function answersPart(taste: Taste, { answers = {} }: Lead) {
  const { words } = taste;
  const rows = Object.entries(answers);
  if (rows.length === 0) return '';
  return html`<section class="card">
    <h2>${words.answersTitle}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.answersQuestion}</th>
          <th scope="col">${words.answersAnswer}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([id, answer]) => html`<tr>
            <th scope="row">${answerName(taste, id)}</th>
            <td>${answerText(taste, id, answer)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function consentPart(taste: Taste, row: LeadRow, consent: LeadConsent) {
  const { words } = taste;
  const { purposes, policy, recipients } = consent;
  return html`<section class="card">
    <h2>${words.consentTitle}</h2>
    ${purposes.length === 0 ? html`<p>${words.consentNone}</p>` : ''}
    ${purposes.map(
      ({
        purpose,
        granted,
        by,
        text,
        sha256,
        version,
      }) => html`<blockquote lang="${consent.language}">${text}</blockquote>
        ${list([
          [words.consentPurpose, purpose],
          [
            words.consentDecision,
            granted
              ? listed(
                  [words.consentYes, by === 'box' ? words.consentByBox : words.consentByButton],
                  taste,
                )
              : words.consentNo,
          ],
          [words.consentVersion, version],
          [words.consentHash, html`<code>${sha256}</code> ${hashNote(taste, text, sha256)}`],
        ])}`,
    )}
    ${list([
      [words.consentLanguage, consent.language],
      [words.consentGivenAt, html`<code>${consent.givenAt}</code>`],
      [words.consentReceivedAt, html`<code>${new Date(row.received_at).toISOString()}</code>`],
      [
        words.consentPolicy,
        policy && `${policy.href}${policy.version ? ` (${policy.version})` : ''}`,
      ],
      [words.consentController, consent.controller],
      [words.consentRecipients, recipients.join(', ')],
      [words.consentForm, consent.form],
      [
        words.consentSignal,
        consent.globalPrivacyControl ? words.consentSignalOn : words.consentSignalOff,
      ],
    ])}
  </section>`;
}

/** Worked out anew: a proof that is not looked at is none. */
function hashNote({ words }: Taste, text: string, sha256: string) {
  const right = createHash('sha256').update(text).digest('hex') === sha256;
  return right
    ? html`<span class="right">${words.consentHashRight}</span>`
    : html`<strong class="wrong">${words.consentHashWrong}</strong>`;
}

function sourcePart({ words }: Taste, { id, source, spam }: Lead) {
  const utm = Object.entries(source.utm ?? {}).map(([name, value]) => `${name}: ${value}`);
  return html`<section class="card">
    <h2>${words.sourceTitle}</h2>
    ${list([
      [words.partner, source.partnerId],
      [words.campaign, source.campaign],
      [words.sourcePage, source.page],
      [words.sourceReferrer, source.referrer],
      [words.sourceElement, source.element],
      [words.sourceKit, source.kitVersion],
      [words.sourceLocale, source.locale],
      [words.sourceUtm, utm.join(', ')],
      [words.sourceSpam, spam.signals.join(', ') || words.sourceNone],
      [words.sourceId, html`<code>${id}</code>`],
    ])}
  </section>`;
}

function flatPart({ words }: Taste, twin: FlatLead) {
  return html`<section class="card fields">
    <h2>${words.flatTitle}</h2>
    ${list(
      Object.entries(twin).map(([name, value]) => [
        html`<code>${name}</code>` as unknown as string,
        value === '' ? value : html`<span class="as-written">${String(value)}</span>`,
      ]),
    )}
  </section>`;
}
