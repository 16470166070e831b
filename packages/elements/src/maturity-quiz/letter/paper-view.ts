import type {
  CommitmentLetter,
  LetterMeasure,
  LetterParty,
  LetterSignature,
  SigningParty,
} from '@lifeline-kit/core/letter';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { Brand } from '../../shared/report/report.ts';
import { vars } from '../../shared/vars.ts';
import { blank, dayIn, type LetterLocale } from './compose-letter.ts';
import { signaturePicture } from './signature-picture.ts';

/** Everything that stands on the paper. */
export interface PaperContext {
  readonly letter: CommitmentLetter;
  /** Of this wording alone. */
  readonly signatures: readonly LetterSignature[];
  /** SHA-256 of the wording; empty until it is worked out. */
  readonly fingerprint: string;
  /** In the language of the letter. */
  readonly words: LetterMessages;
  readonly locale: LetterLocale;
  readonly brand: Brand;
}

/** The letter, as on screen so on paper. */
export function paperView(context: PaperContext): TemplateResult {
  const { letter, words } = context;
  const { title, clauses, review } = letter;
  return html`
    <article class="letter">
      ${letterhead(context)}
      <h1>${title}</h1>
      ${parties(letter, words)} ${facts(context)} ${standing(context)} ${measures(context)}
      <section>
        <h2>${words.letterClauses}</h2>
        <ol class="clauses">${clauses.map((clause) => html`<li>${clause}</li>`)}</ol>
      </section>
      <section class="review">
        <h2>${words.letterReviewHeading}</h2>
        <p>${review}</p>
      </section>
      ${signatures(context)} ${foot(context)}
    </article>
  `;
}

function letterhead({ letter, locale, brand: { name, logo } }: PaperContext): TemplateResult {
  return html`
    <header class="letterhead">
      <span class="brand">
        ${logo ? html`<img src=${logo} alt=${name ?? ''} />` : (name ?? nothing)}
      </span>
      <time datetime=${letter.date}>${dayIn(locale, letter.date)}</time>
    </header>
  `;
}

function parties({ client, provider }: CommitmentLetter, words: LetterMessages): TemplateResult {
  return html`
    <div class="parties">
      <p class="between">${words.letterBetween}</p>
      ${party(client, fill(words.letterCalled, { party: words.letterCompany }), words)}
      <p class="between">${words.letterAnd}</p>
      ${party(provider, fill(words.letterCalled, { party: words.letterProvider }), words)}
    </div>
  `;
}

function party(
  { company, address, person, role }: LetterParty,
  called: string,
  words: LetterMessages,
): TemplateResult {
  const signer = [person || blank, role].filter(Boolean).join(', ');
  return html`
    <p class="party">
      <strong>${company || blank}</strong> <span class="called">${called}</span>
      ${address ? html`<span class="detail">${address}</span>` : nothing}
      <span class="detail">${words.letterSignedBy} ${signer}</span>
    </p>
  `;
}

function facts({ letter, words, locale }: PaperContext): TemplateResult {
  const { score, target, reassessOn, months } = letter;
  const rows: readonly (readonly [string, string])[] = [
    [words.letterScore, fill(words.letterScoreOf, { score: locale.number(score, 1) })],
    [words.letterAim, fill(words.letterAimOf, { target: locale.number(target, 1) })],
    [words.letterReassess, dayIn(locale, reassessOn)],
    [words.letterTerm, fill(words.letterMonths, { months: locale.number(months) })],
  ];
  return html`
    <dl class="facts">
      ${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  `;
}

function standing({ letter, words, locale }: PaperContext): TemplateResult {
  const { basis, assessedOn, dimensions } = letter;
  const told = basis === 'claimed' ? words.letterStandClaimed : words.letterStandVerified;
  return html`
    <section>
      <h2>${words.letterStand}</h2>
      <p>${fill(told, { date: dayIn(locale, assessedOn) })}</p>
      <table class="areas">
        <thead>
          <tr>
            <th scope="col">${words.letterArea}</th>
            <th scope="col" class="figure">${words.letterPoints}</th>
          </tr>
        </thead>
        <tbody>
          ${dimensions.map(
            ({ name, points, weight }) => html`
              <tr>
                <th scope="row">
                  <span class="fullness" ${vars({ '--share': weight > 0 ? points / weight : 0 })}>${name}</span>
                </th>
                <td class="figure">
                  ${fill(words.letterPointsOf, {
                    points: locale.number(points, 1),
                    most: locale.number(weight, 1),
                  })}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
}

function measures({ letter, words, locale }: PaperContext): TemplateResult {
  const row = ({ topic, measure, owner, date }: LetterMeasure): TemplateResult => html`
    <tr>
      <td>
        ${topic ? html`<span class="topic">${topic}</span>` : nothing}${measure}
      </td>
      <td>${owner || blank}</td>
      <td class="day">${dayIn(locale, date)}</td>
    </tr>
  `;
  return html`
    <section>
      <h2>${words.letterMeasures}</h2>
      ${
        letter.measures.length === 0
          ? html`<p>${words.letterNoMeasures}</p>`
          : html`
              <table class="measures">
                <thead>
                  <tr>
                    <th scope="col">${words.letterMeasure}</th>
                    <th scope="col">${words.letterOwner}</th>
                    <th scope="col">${words.letterBy}</th>
                  </tr>
                </thead>
                <tbody>
                  ${letter.measures.map(row)}
                </tbody>
              </table>
            `
      }
    </section>
  `;
}

function signatures(context: PaperContext): TemplateResult {
  const { words } = context;
  return html`
    <section class="signing">
      <h2>${words.letterSignatures}</h2>
      <div class="signatures">
        ${signatureOf('client', words.letterForCompany, context)}
        ${signatureOf('provider', words.letterForProvider, context)}
      </div>
    </section>
  `;
}

function signatureOf(
  who: SigningParty,
  heading: string,
  { letter, signatures: given, words, locale }: PaperContext,
): TemplateResult {
  const signature = given.find(({ party: signer }) => signer === who);
  const { person, role } = letter[who];
  return html`
    <div class="signature">
      <h3>${heading}</h3>
      <div class="signature-line">
        ${signature ? signaturePicture(signature, `${heading}: ${person}`) : nothing}
      </div>
      <p>${[person || blank, role].filter(Boolean).join(', ')}</p>
      <p>${words.letterPlaceDate} ${signature ? dayIn(locale, signature.date) : blank}</p>
    </div>
  `;
}

function foot({ letter, fingerprint, words }: PaperContext): TemplateResult {
  const groups = fingerprint.match(/.{8}/g)?.join(' ') ?? '';
  return html`
    <footer class="letter-foot">
      <p>${words.letterFingerprint} <span class="hash">${groups}</span></p>
      <p>${words.letterFingerprintHelp} ${fill(words.letterModel, { model: letter.model })}</p>
    </footer>
  `;
}
