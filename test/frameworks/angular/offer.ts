import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  input,
  viewChild,
} from '@angular/core';
import type { LossEstimate } from '@lifeline-kit/core/loss';
import '@lifeline-kit/elements/loss-calculator';
import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import '@lifeline-kit/elements/maturity-quiz';

@Component({
  selector: 'app-offer',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <lifeline-loss-calculator
      #calculator
      lang="zh-CN"
      industry="it-msp"
      annual-revenue="2500000"
      [employees]="staff()"
      [config]="{ brandName: 'Harbourline IT' }"
      (lifeline-result)="take(calculator.result)"
      (lifeline-lead)="tell($event.detail.delivery)"
    >
      <a href="/contact">Ask us</a>
    </lifeline-loss-calculator>
    <lifeline-maturity-quiz #quiz form="short" storage="session"></lifeline-maturity-quiz>
    <button type="button" (click)="calculator.print()">{{ estimate?.event?.p50 }}</button>

    <!-- mistake -->
    <i (click)="take(quiz.result)"></i>
    <!-- mistake -->
    <i (click)="calculator.printed()"></i>
    <!-- mistake -->
    <lifeline-loss-calculator (lifeline-error)="tell($event.detail.delivery)" />
  `,
})
export class Offer {
  readonly staff = input.required<number>();
  readonly calculator = viewChild.required<ElementRef<LossCalculatorElement>>('calculator');
  protected estimate: LossEstimate | undefined;

  take(estimate: LossEstimate | undefined): void {
    this.estimate = estimate;
  }

  tell(delivery: 'confirmed' | 'opaque' | 'queued'): void {
    console.log(delivery, this.calculator().nativeElement.result?.event.p50);
  }
}
