import type { Regime } from '../regime.ts';

// To check: Penalty amount is the 2025 figure.
/** COPPA Rule. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'coppa',
  name: {
    en: 'COPPA Rule',
    zh: '美国《儿童在线隐私保护规则》(COPPA)',
  },
  market: {
    en: 'Services for children under 13 in the US',
    zh: '美国 13 岁以下儿童服务',
  },
  version: {
    en: '16 CFR 312 as amended 2025; full compliance since 22 Apr 2026',
    zh: '16 CFR 312，2025 年修订；2026 年 4 月 22 日起须全面合规',
  },
  authority: {
    en: 'US Federal Trade Commission',
    zh: '美国联邦贸易委员会 (FTC)',
  },
  regions: ['US'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Apps, games and ed-tech aimed at under-13s lose stores, ad networks and school customers, and data and models built on it can be ordered deleted.',
    zh: '面向 13 岁以下的应用、游戏和教育产品会失去应用商店、广告网络和学校客户，相关数据和模型可被责令删除。',
  },
  status: {
    text: {
      en: 'In force, FTC calls it a priority',
      zh: '现行有效，FTC 列为执法重点',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['directed-to-children-us'],
      },
      why: {
        en: 'Your service targets, or knowingly collects from, children under 13 in the US.',
        zh: '贵公司服务面向美国 13 岁以下儿童，或明知收集其信息。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to USD 53,088 per violation (2025 amount).',
      zh: '每次违规最高 53,088 美元（2025 年数额）。',
    },
    max: 53088,
    unit: {
      en: 'USD per violation',
      zh: '美元／次',
    },
    origin: {
      source: 's3',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 4],
    cost: {
      low: 5000,
      high: 50000,
      currency: 'USD',
      basis: {
        en: 'small business',
        zh: '中小企业',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2026-04-22',
      what: {
        en: 'Amended COPPA Rule full compliance',
        zh: '修订后 COPPA 全面合规',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'coppa-01',
      ref: '16 CFR 312.2',
      text: {
        en: 'It is decided, in writing, whether the service is child-directed or mixed audience.',
        zh: '书面判定服务属面向儿童还是混合受众。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'coppa-02',
      ref: '312.4',
      text: {
        en: 'Online and direct notices name third parties and retention.',
        zh: '在线与直接告知列明第三方与保存期限。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'coppa-03',
      ref: '312.5',
      text: {
        en: 'Verifiable parental consent comes first, with a separate choice for third-party disclosure.',
        zh: '先取得可验证的家长同意，对第三方披露单独征求。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'coppa-04',
      ref: '312.6',
      text: {
        en: 'Parents can review and delete.',
        zh: '家长可查看并删除。',
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
    {
      id: 'coppa-05',
      ref: '312.7',
      text: {
        en: 'No more data is asked than the activity needs.',
        zh: '不超出活动所需索取信息。',
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
      csf: ['ID.AM-07'],
    },
    {
      id: 'coppa-06',
      ref: '312.8',
      text: {
        en: 'A written security programme has an owner, yearly risk review and tested safeguards.',
        zh: '有书面安全计划，明确负责人、年度风险评审与经测试的措施。',
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
      csf: ['GV.PO-01', 'ID.RA-05', 'GV.RR-02'],
    },
    {
      id: 'coppa-07',
      ref: '312.8',
      text: {
        en: "Recipients of children's data give written assurances.",
        zh: '接收儿童数据的第三方作出书面保证。',
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
      csf: ['GV.SC-05'],
    },
    {
      id: 'coppa-08',
      ref: '312.10',
      text: {
        en: 'A written retention policy is public, and nothing is kept indefinitely.',
        zh: '公开书面留存政策，不得无限期保存。',
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
      csf: ['ID.AM-08'],
    },
    {
      id: 'coppa-09',
      ref: '312.2',
      text: {
        en: 'Biometrics, voice and government IDs are treated as personal information.',
        zh: '将生物识别、语音和证件号按个人信息处理。',
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
      csf: ['PR.DS-01'],
    },
    {
      id: 'coppa-10',
      ref: 'Practice',
      text: {
        en: 'SDKs and analytics are checked for child data flows.',
        zh: '检查 SDK 与分析工具的儿童数据流向。',
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
      publisher: 'Davis Polk',
      title: 'Davis Polk: FTC prioritises COPPA',
      url: 'https://www.davispolk.com/insights/client-update/ftc-prioritizes-coppa-enforcement-new-compliance-obligations-take-effect',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'BBB National Programs',
      title: 'BBB National Programs: amended COPPA',
      url: 'https://bbbprograms.org/media/insights/blog/coppa-amended',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'Compliance Hub',
      title: "COPPA: the FTC's updated rule from 22 April",
      url: 'https://compliancehub.wiki/coppa-april-22-deadline-ftc-updated-rule-compliance',
      checked: '2026-07-31',
    },
  ],
  related: ['ferpa-edtech'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};
