import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import type {} from '@lifeline-kit/elements/solid';

export function Offer(props: { readonly staff: number }) {
  let calculator: LossCalculatorElement | undefined;
  return (
    <main>
      <lifeline-loss-calculator
        ref={calculator}
        class="offer"
        lang="zh-CN"
        industry="it-msp"
        attr:annual-revenue="2500000"
        prop:employees={props.staff}
        prop:config={{ brandName: 'Harbourline IT' }}
        on:lifeline-result={({ detail }) => console.log(detail.result.event.p50.toFixed())}
        on:lifeline-lead={({ detail }) => console.log(detail.delivery)}
      >
        <a href="/contact">Ask us</a>
      </lifeline-loss-calculator>
      <lifeline-maturity-quiz form="short" storage="session" brandName="Harbourline IT" />
      <lifeline-roi-chart evidence="public-record" revenue-online-share={0.4} />
      <lifeline-compliance-checklist view="adviser" region="US-CA" employees="14" />
      <lifeline-lead-form lead-to="collector" lead-url="/v1/leads" privacy-href="/privacy" />
      <button type="button" onClick={() => calculator?.print()}>
        Print
      </button>
    </main>
  );
}

export const mistakes = () => (
  <>
    {/* mistake */}
    <lifeline-loss-calculator theme="pink" />
    {/* mistake */}
    <lifeline-loss-calculator prop:employees="many" />
    {/* mistake */}
    <lifeline-loss-calculator brandname="Harbourline IT" />
    {/* mistake */}
    <lifeline-lead-form form="short" />
    {/* mistake */}
    <lifeline-maturity-quiz on:lifeline-result={({ detail }) => detail.result.event} />
    {/* mistake */}
    <lifeline-loss-meter />
  </>
);
