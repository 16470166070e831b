import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import type {} from '@lifeline-kit/elements/react';
import { useRef } from 'react';

export function Offer({ staff }: { readonly staff: number }) {
  const calculator = useRef<LossCalculatorElement>(null);
  return (
    <main>
      <lifeline-loss-calculator
        ref={calculator}
        className="offer"
        lang="zh-CN"
        industry="it-msp"
        annual-revenue="2500000"
        employees={staff}
        config={{ brandName: 'Harbourline IT' }}
        present={false}
        onlifeline-result={({ detail }) => console.log(detail.result.event.p50.toFixed())}
        onlifeline-lead={({ detail }) => console.log(detail.delivery)}
      >
        <a href="/contact">Ask us</a>
      </lifeline-loss-calculator>
      <lifeline-maturity-quiz form="short" storage="session" brandName="Harbourline IT" />
      <lifeline-roi-chart evidence="public-record" revenue-online-share={0.4} />
      <lifeline-compliance-checklist view="adviser" region="US-CA" />
      <lifeline-lead-form lead-to="collector" lead-url="/v1/leads" privacy-href="/privacy" />
      <button type="button" onClick={() => calculator.current?.print()}>
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
    <lifeline-loss-calculator employees="many" />
    {/* mistake */}
    <lifeline-loss-calculator brandname="Harbourline IT" />
    {/* mistake */}
    <lifeline-lead-form form="short" />
    {/* mistake */}
    <lifeline-maturity-quiz onlifeline-result={({ detail }) => detail.result.event} />
    {/* mistake */}
    <lifeline-loss-meter />
  </>
);
