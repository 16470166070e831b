import type { Regime } from '../regime.ts';

// To check: Article numbers, fine ceiling and 72-hour follow-up are from recollection of the Regulation; verify before display.
/** EU Cyber Resilience Act. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'eu-cra',
  name: {
    en: 'EU Cyber Resilience Act',
    zh: '欧盟《网络弹性法》(CRA)',
  },
  market: {
    en: 'Connected products in the EU',
    zh: '欧盟联网产品市场',
  },
  version: {
    en: 'Regulation (EU) 2024/2847',
    zh: '欧盟第 2024/2847 号条例',
  },
  authority: {
    en: 'Market surveillance authorities, ENISA reporting platform',
    zh: '市场监督机构、ENISA 报告平台',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'market-access',
  blocks: {
    en: 'From Dec 2027 hardware and software without a CRA-conform CE mark cannot be sold in the EU; importers and integrators already ask for SBOMs and support periods.',
    zh: '自 2027 年 12 月起，未依 CRA 加贴 CE 标志的软硬件不得在欧盟销售；进口商和集成商现已索要 SBOM 与支持期限。',
  },
  status: {
    text: {
      en: 'Vulnerability and incident reporting LIVE since 11 Sep 2026; product duties and CE marking from 11 Dec 2027',
      zh: '漏洞与事件报告义务已于 2026 年 9 月 11 日生效；产品义务与 CE 标志自 2027 年 12 月 11 日起',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['sells-connected-products-eu'],
      },
      why: {
        en: 'You make, import or brand a product with digital elements for the EU market.',
        zh: '贵公司面向欧盟市场制造、进口或贴牌含数字元素的产品。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to EUR 15 million or 2.5% of worldwide turnover for essential requirements; products can be withdrawn.',
      zh: '违反基本要求最高 1,500 万欧元或全球营业额 2.5%，产品可被召回下架。',
    },
    max: 15000000,
    unit: {
      en: 'EUR, or 2.5% of worldwide turnover',
      zh: '欧元，或全球营业额的 2.5%',
    },
    origin: {
      cite: 'CRA Art. 64',
      confirmed: false,
    },
  },
  effort: {
    months: [6, 18],
    cost: {
      low: 15000,
      high: 150000,
      currency: 'EUR',
      basis: {
        en: 'for each small product line',
        zh: '每条小型产品线',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'actively exploited vulnerability',
        zh: '已被利用的漏洞',
      },
      hours: 24,
      to: {
        en: 'the CSIRT, by the ENISA platform',
        zh: 'CSIRT（经 ENISA 平台）',
      },
      ref: 'Art. 14',
      confirmed: false,
    },
  ],
  deadlines: [
    {
      date: '2026-09-11',
      what: {
        en: 'CRA vulnerability and incident reporting live',
        zh: 'CRA 漏洞与事件报告义务生效',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2027-12-11',
      what: {
        en: 'CRA product requirements and CE marking',
        zh: 'CRA 产品要求与 CE 标志适用',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'eu-cra-01',
      ref: 'Art. 14',
      text: {
        en: 'A route exists to report an actively exploited flaw in 24 hours and to follow up in 72 hours through the ENISA platform.',
        zh: '已建立通过 ENISA 平台 24 小时内报告在野利用漏洞、72 小时跟进的流程。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02', 'ID.RA-08'],
    },
    {
      id: 'eu-cra-02',
      ref: 'Annex I Part I(1)',
      text: {
        en: 'A product risk assessment drives the design and is kept in the file.',
        zh: '以产品风险评估指导设计并归档。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.RA-05', 'PR.PS-06'],
    },
    {
      id: 'eu-cra-03',
      ref: 'Annex I Part I(2)',
      text: {
        en: 'Products ship secure by default, with no known exploitable flaw.',
        zh: '产品默认安全，出厂无已知可利用漏洞。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-01'],
    },
    {
      id: 'eu-cra-04',
      ref: 'Annex I Part I(2)',
      text: {
        en: 'Access control, encryption and data minimisation are built in.',
        zh: '内置访问控制、加密与数据最小化。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AA-03', 'PR.DS-01'],
    },
    {
      id: 'eu-cra-05',
      ref: 'Annex I Part II(1)',
      text: {
        en: 'A software bill of materials covers at least top-level dependencies.',
        zh: '软件物料清单 (SBOM) 至少覆盖顶层依赖。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-02', 'ID.AM-08'],
    },
    {
      id: 'eu-cra-06',
      ref: 'Annex I Part II(2),(7)-(8)',
      text: {
        en: 'Security updates are free, separate where possible, and delivered without delay.',
        zh: '安全更新免费、尽量与功能更新分离并及时推送。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-02'],
    },
    {
      id: 'eu-cra-07',
      ref: 'Annex I Part II(5)-(6)',
      text: {
        en: 'A coordinated disclosure policy and contact address are public.',
        zh: '公开协调披露政策与联系方式。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.RA-08'],
    },
    {
      id: 'eu-cra-08',
      ref: 'Art. 13(8)',
      text: {
        en: 'The support period is set (normally five years or more) and told to buyers.',
        zh: '已确定支持期（一般不少于五年）并告知买方。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-08'],
    },
    {
      id: 'eu-cra-09',
      ref: 'Art. 31, Annex VII',
      text: {
        en: 'Technical documentation is complete and retained.',
        zh: '技术文档完整并留存。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.PO-01'],
    },
    {
      id: 'eu-cra-10',
      ref: 'Art. 27-32',
      text: {
        en: 'The product class and conformity route are decided.',
        zh: '已判定产品类别与合格评定路径。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Commission',
      title: 'Commission: CRA reporting',
      url: 'https://digital-strategy.ec.europa.eu/en/policies/cra-reporting',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'Crowell',
      title: 'Crowell: reporting mandatory from 11 Sep 2026',
      url: 'https://www.crowell.com/en/insights/client-alerts/its-live-the-cyber-resilience-act-reporting-is-mandatory-as-of-today-11-september-2026',
      checked: '2026-10-09',
    },
  ],
  related: [],
  confidence: 'medium',
  checked: '2026-10-09',
  stale: '2027-07-01',
};
