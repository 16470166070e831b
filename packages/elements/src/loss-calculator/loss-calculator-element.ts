import { estimateLoss, type LossEstimate } from '@lifeline-kit/core/loss';
import type { LossCalculatorMessages } from '@lifeline-kit/locales/loss-calculator/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LifelineStepEvent } from '../shared/events.ts';
import { fill } from '../shared/fill.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import { chancePicture } from './chance-picture.ts';
import { eventPicture } from './event-picture.ts';
import { type Method, loadMethod } from './method.ts';
import { methodView } from './method-view.ts';
import { openingQuestions, questionFields } from './questions.ts';
import { splitPicture } from './split-picture.ts';
import { styles } from './styles.ts';

/**
 * @summary Shows what one incident would cost a business: a range, its parts and how likely it is.
 * @tag lifeline-loss-calculator
 * @documentation docs/elements/loss-calculator.md
 * @status beta
 * @since 0.1
 */
export class LossCalculatorElement extends LifelineElement<LossCalculatorMessages> {
  static override styles = [LifelineElement.styles, styles];

  @state() private accessor step = 0;
}
