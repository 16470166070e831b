import type { Regime } from '../regime.ts';

// To check: Marking date for pre-existing systems: Council says 2 Dec 2026, one secondary source says 2 Feb 2027.
// To check: Article 4 was softened by the 2026 amendment; read the consolidated text.
/** EU AI Act (SMB as deployer or small provider). Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'eu-ai-act',
  name: {
    en: 'EU AI Act (SMB as deployer or small provider)',
    zh: '欧盟《人工智能法》（中小企业作为部署者或小型提供者）',
  },
  market: {
    en: 'AI products and services in the EU',
    zh: '欧盟人工智能产品与服务',
  },
  version: {
    en: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744 (in force 27 Jul 2026)',
    zh: '欧盟第 2024/1689 号条例，经第 2026/1744 号条例修订（2026 年 7 月 27 日生效）',
  },
  authority: {
    en: 'National market surveillance authorities, EU AI Office',
    zh: '各国市场监督机构、欧盟人工智能办公室',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'A prohibited or unlabelled use can be ordered off the market; enterprise buyers now ask for an AI inventory before they accept an AI-enabled supplier.',
    zh: '被禁止或未按规定标识的用途可被责令下架；大客户在接纳带 AI 功能的供应商前会先要 AI 清单。',
  },
  status: {
    text: {
      en: 'Prohibitions since Feb 2025; Article 50 transparency since 2 Aug 2026; Annex III high-risk from 2 Dec 2027; product-embedded high-risk from 2 Aug 2028',
      zh: '禁止性规定自 2025 年 2 月起；第 50 条透明度自 2026 年 8 月 2 日起；附件三高风险自 2027 年 12 月 2 日起；产品内嵌高风险自 2028 年 8 月 2 日起',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['provides-ai-system'],
          },
        ],
      },
      why: {
        en: 'You place an AI system on the EU market or its output is used there.',
        zh: '贵公司向欧盟市场投放 AI 系统，或其输出在欧盟使用。',
      },
    },
    {
      level: 'likely',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['uses-ai'],
          },
        ],
      },
      why: {
        en: 'Using AI at work makes you a deployer; most SMB uses are not high-risk.',
        zh: '工作中使用 AI 即为部署者；多数中小企业用途不属于高风险。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to EUR 35 million or 7% (prohibited practices), EUR 15 million or 3% (other duties). For SMEs the LOWER of the amount and the percentage applies.',
      zh: '违反禁止性规定最高 3,500 万欧元或 7%，其他义务最高 1,500 万欧元或 3%；中小企业按两者中较低者计。',
    },
    max: 35000000,
    unit: {
      en: 'EUR, or 7% of worldwide turnover (small firms: whichever is lower)',
      zh: '欧元，或全球营业额的 7%（中小企业取低者）',
    },
    origin: {
      cite: 'AI Act Art. 99(3)-(6)',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 2000,
      high: 20000,
      currency: 'EUR',
      basis: {
        en: 'housekeeping of a user of AI, without high-risk conformity',
        zh: 'AI 使用方的基础工作，不含高风险合格评定',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2026-07-27',
      what: {
        en: 'AI Act amendment (2026/1744) in force',
        zh: 'AI 法修订 (2026/1744) 生效',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-08-02',
      what: {
        en: 'Article 50 transparency applies',
        zh: 'AI 法第 50 条透明度适用',
      },
      status: 'in-force',
      origin: {
        source: 's4',
        confirmed: true,
      },
    },
    {
      date: '2026-12-02',
      what: {
        en: 'Marking grace period ends for AI content; new prohibitions',
        zh: 'AI 生成内容标识宽限期结束；新增禁止性规定',
      },
      status: 'upcoming',
      origin: {
        source: 's3',
        confirmed: false,
      },
    },
    {
      date: '2027-12-02',
      what: {
        en: 'AI Act Annex III high-risk duties',
        zh: 'AI 法附件三高风险义务适用',
      },
      status: 'upcoming',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'eu-ai-act-01',
      ref: 'Art. 3, 6, Annex III',
      text: {
        en: 'Every AI tool is listed with purpose, data, supplier and risk class.',
        zh: '所有 AI 工具已登记用途、数据、供应商与风险类别。',
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
      csf: ['ID.AM-02'],
    },
    {
      id: 'eu-ai-act-02',
      ref: 'Art. 5',
      text: {
        en: 'No prohibited use exists (manipulation, social scoring, workplace emotion recognition and the like).',
        zh: '不存在被禁止的用途（操纵、社会评分、工作场所情绪识别等）。',
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
      id: 'eu-ai-act-03',
      ref: 'Art. 4',
      text: {
        en: 'Staff who use AI get literacy training suited to the tool.',
        zh: '使用 AI 的员工接受与工具相称的素养培训。',
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
      csf: ['PR.AT-01'],
    },
    {
      id: 'eu-ai-act-04',
      ref: 'Art. 50(1)',
      text: {
        en: 'People are told when they talk to a chatbot.',
        zh: '与聊天机器人对话时已明确告知对方。',
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
      id: 'eu-ai-act-05',
      ref: 'Art. 50(2)-(4)',
      text: {
        en: 'Synthetic media is marked and deepfakes are disclosed (older systems: by 2 Dec 2026).',
        zh: '合成内容加标识，深度伪造已披露（存量系统：2026 年 12 月 2 日前）。',
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
      id: 'eu-ai-act-06',
      ref: 'Art. 26(1)-(2)',
      text: {
        en: 'If high-risk: use follows instructions and a trained person can intervene.',
        zh: '如属高风险：按说明使用，并由受训人员监督、可干预。',
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
      csf: ['GV.RR-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['high-risk-ai'],
      },
    },
    {
      id: 'eu-ai-act-07',
      ref: 'Art. 26(5)-(6)',
      text: {
        en: 'If high-risk: operation is monitored, logs are kept six months, serious incidents are reported.',
        zh: '如属高风险：监测运行、日志保存六个月、报告严重事件。',
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
      csf: ['PR.PS-04', 'RS.CO-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['high-risk-ai'],
      },
    },
    {
      id: 'eu-ai-act-08',
      ref: 'Art. 26(7), (11)',
      text: {
        en: 'If high-risk: workers and affected people are informed.',
        zh: '如属高风险：告知员工和受影响者。',
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
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['high-risk-ai'],
      },
    },
    {
      id: 'eu-ai-act-09',
      ref: 'Practice',
      text: {
        en: 'An approved-tools list says which data may never be entered.',
        zh: '有获准工具清单，写明哪些数据绝不可输入。',
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
      csf: ['PR.DS-10', 'GV.PO-01'],
    },
    {
      id: 'eu-ai-act-10',
      ref: 'Practice',
      text: {
        en: "AI suppliers' terms on training, retention and location are reviewed.",
        zh: '已审阅 AI 供应商关于训练、留存与数据所在地的条款。',
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
      csf: ['GV.SC-07'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'eur-lex.europa.eu',
      title: 'Regulation (EU) 2026/1744',
      url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj/eng',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'Decision Focus',
      title: 'Decision Focus: what changed',
      url: 'https://www.decisionfocus.com/articles/eu-ai-act-blog',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'consilium.europa.eu',
      title: 'Council press release 29 Jun 2026',
      url: 'https://www.consilium.europa.eu/en/press/press-releases/2026/06/29/artificial-intelligence-council-gives-final-green-light-to-simplify-and-streamline-rules/',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'Record of Record',
      title: 'EU Council seals AI Act omnibus, leaving the 2 August transparency date intact',
      url: 'https://recordofrecord.com/articles/2026-07-02-eu-council-seals-ai-act-omnibus-leaving-august-2-transparency-deadline-intact',
      checked: '2026-10-09',
    },
  ],
  related: ['gdpr', 'iso-27001'],
  confidence: 'high',
  checked: '2026-10-09',
  stale: '2027-07-01',
};
