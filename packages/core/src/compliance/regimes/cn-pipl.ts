import type { Regime } from '../regime.ts';

// To check: Threshold 'not over 100,000 people' and '19 items' of Order 25 come from two public code notes quoting the Order; open the CAC page before display.
// To check: A drafting note in one repository quoting 'RMB 50 million turnover, 1 million people' refers to the consultation draft.
// To check: Personal fine range and three-year retention from recollection.
/** Personal Information Protection Law. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'cn-pipl',
  name: {
    en: 'Personal Information Protection Law',
    zh: '个人信息保护法',
  },
  market: {
    en: 'Personal data of people in mainland China',
    zh: '中国内地个人信息业务',
  },
  version: {
    en: '2021; audit measures 1 May 2025; export certification 1 Jan 2026; small-handler Order No. 25 in force 1 Sep 2026',
    zh: '2021 年；审计办法 2025 年 5 月 1 日、出境认证 2026 年 1 月 1 日、第 25 号令（小型处理者）2026 年 9 月 1 日施行',
  },
  authority: {
    en: 'Cyberspace Administration of China (CAC)',
    zh: '国家互联网信息办公室',
  },
  regions: ['CN'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Apps are pulled, data export to the parent or cloud is stopped, and enterprise clients refuse processors without PIPL terms.',
    zh: '应用可被下架，向境外母公司或云平台的数据出境可被叫停，企业客户也不接受缺少个人信息保护条款的受托方。',
  },
  status: {
    text: {
      en: 'In force. Since 1 Sep 2026 domestic handlers of fewer than 100,000 people may use simplified forms (19-point self-audit); consent, sensitive-data and export duties stay.',
      zh: '现行有效。自 2026 年 9 月 1 日起，处理不满 10 万人个人信息的境内处理者可使用简化表格（19 项自查）；单独同意、敏感信息和出境义务不减免。',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-cn'],
          },
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['CN'],
          },
        ],
      },
      why: {
        en: 'You handle personal information of people in mainland China, from inside or, when targeting them, from abroad.',
        zh: '贵公司处理中国境内自然人的个人信息（境内处理，或在境外以其为对象）。',
      },
    },
  ],
  penalty: {
    text: {
      en: "Refusal to correct: up to RMB 1 million. Serious cases: up to RMB 50 million or 5% of the previous year's turnover, business suspension, and personal fines of RMB 100,000 to 1 million.",
      zh: '拒不改正：最高 100 万元。情节严重：最高 5000 万元或上一年度营业额 5%，可停业整顿，责任人罚 10–100 万元。',
    },
    max: 50000000,
    unit: {
      en: 'RMB, or 5% of the turnover of the year before',
      zh: '元人民币，或上一年度营业额的 5%',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 6],
    cost: {
      low: 20000,
      high: 300000,
      currency: 'CNY',
      basis: {
        en: 'programme of a small business',
        zh: '中小企业合规项目',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'leak of personal information',
        zh: '个人信息泄露',
      },
      hours: 0,
      to: {
        en: 'the authority and the people affected; the law names no hours',
        zh: '主管部门和个人；法律未规定具体小时数',
      },
      ref: 'PIPL Art. 57',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2025-05-01',
      what: {
        en: 'Personal information compliance audit measures in force',
        zh: '个人信息保护合规审计管理办法施行',
      },
      status: 'in-force',
      origin: {
        source: 's3',
        confirmed: true,
      },
    },
    {
      date: '2026-01-01',
      what: {
        en: 'Export certification measures in force',
        zh: '个人信息出境认证办法施行',
      },
      status: 'in-force',
      origin: {
        source: 's5',
        confirmed: true,
      },
    },
    {
      date: '2026-09-01',
      what: {
        en: 'Small-handler simplification (Order 25)',
        zh: '小型个人信息处理者简化措施（第 25 号令）施行',
      },
      status: 'in-force',
      origin: {
        source: 's2',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'cn-pipl-01',
      ref: '第5–6条、第13条',
      text: {
        en: 'Each collection has a purpose, a lawful basis and only the fields needed.',
        zh: '每项收集都有明确目的与合法性基础，仅取必要字段。',
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
      csf: ['GV.OC-03', 'ID.AM-07'],
    },
    {
      id: 'cn-pipl-02',
      ref: '第14条、第17条',
      text: {
        en: 'People are told who, why, what and how long before collection, in plain words.',
        zh: '收集前以通俗语言告知处理者、目的、种类与期限。',
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
      id: 'cn-pipl-03',
      ref: '第21条',
      text: {
        en: 'Contracts with entrusted processors set purpose, period, measures and supervision.',
        zh: '与受托方约定目的、期限、措施与监督。',
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
      csf: ['GV.SC-05'],
    },
    {
      id: 'cn-pipl-04',
      ref: '第23条、第25条',
      text: {
        en: 'Sharing or publishing data has separate consent.',
        zh: '向他人提供或公开个人信息取得单独同意。',
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
      id: 'cn-pipl-05',
      ref: '第24条',
      text: {
        en: 'Automated decisions are fair and can be refused.',
        zh: '自动化决策公平透明，可拒绝。',
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
      weight: 1,
      csf: ['GV.OC-03'],
    },
    {
      id: 'cn-pipl-06',
      ref: '第28–31条',
      text: {
        en: 'Sensitive data (health, finance, biometrics, under-14s) has necessity, separate consent and stricter protection.',
        zh: '敏感信息（医疗、金融账户、生物识别、不满 14 周岁）具备必要性、单独同意和严格保护。',
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
      csf: ['GV.OC-03', 'PR.DS-01'],
    },
    {
      id: 'cn-pipl-07',
      ref: '第38–40条；促进和规范数据跨境流动规定',
      text: {
        en: "The export route is right, counted from 1 January: under 100,000 people without sensitive data is exempt; 100,000 to 1 million, or under 10,000 people's sensitive data, needs a filed standard contract or certification; more, or any important data, needs a security assessment.",
        zh: '出境路径正确（自当年 1 月 1 日累计）：不满 10 万人且不含敏感信息可豁免；10 万–100 万人或敏感信息不满 1 万人，走标准合同备案或认证；超过上述数量或涉及重要数据，须申报安全评估。',
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
      csf: ['GV.SC-05'],
    },
    {
      id: 'cn-pipl-08',
      ref: '第44–50条',
      text: {
        en: 'Requests to access, correct, delete or move data are answered.',
        zh: '及时响应查阅、更正、删除、转移请求。',
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
      id: 'cn-pipl-09',
      ref: '第51条',
      text: {
        en: 'Internal rules, classification, encryption, access rights, training and an emergency plan exist.',
        zh: '制度、分类、加密、权限、培训与应急预案齐备。',
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
      csf: ['PR.DS-01', 'PR.AA-05', 'PR.AT-01'],
    },
    {
      id: 'cn-pipl-10',
      ref: '第52条',
      text: {
        en: 'Above 1 million people, a protection officer is named and reported to CAC.',
        zh: '处理 100 万人以上的，指定个人信息保护负责人并报送网信部门。',
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
        fact: 'cnPeople',
        op: 'gte',
        value: 1000000,
      },
    },
    {
      id: 'cn-pipl-11',
      ref: '第53条',
      text: {
        en: 'An overseas handler has a China representative.',
        zh: '境外处理者设境内代表。',
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
      weight: 1,
      csf: ['GV.RR-02'],
      appliesIf: {
        not: {
          fact: 'regions',
          op: 'includesAny',
          value: ['CN'],
        },
      },
    },
    {
      id: 'cn-pipl-12',
      ref: '第54条；合规审计管理办法',
      text: {
        en: 'Compliance audits run on schedule: at least every two years above 10 million people; the 19-point self-check for small handlers.',
        zh: '按期开展合规审计：超过 1000 万人至少每两年一次；小型处理者可用 19 项自查表。',
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
      csf: ['GV.OV-03'],
    },
    {
      id: 'cn-pipl-13',
      ref: '第55–56条',
      text: {
        en: 'An impact assessment precedes sensitive data, sharing, export or automated decisions, kept three years.',
        zh: '处理敏感信息、对外提供、出境或自动化决策前先做影响评估，记录保存三年。',
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
      csf: ['ID.RA-04'],
    },
    {
      id: 'cn-pipl-14',
      ref: '第57条；网络数据安全管理条例第11条',
      text: {
        en: 'A leak triggers immediate remedy and notice to the authority and the people, with the listed content.',
        zh: '发生泄露立即补救，按法定内容通知主管部门和个人。',
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
      csf: ['RS.CO-02'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'npc.gov.cn',
      title: 'PIPL text',
      url: 'http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'cac.gov.cn',
      title: 'Small-handler simplification (Order 25)',
      url: 'https://www.cac.gov.cn/2026-07/24/c_1786638889704872.htm',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Audit measures',
      title: 'Audit measures: interpretation',
      url: 'https://www.kwm.com/cn/zh/insights/latest-thinking/interpretation-of-china-s-new-rules-on-personal-information-compliance-audit.html',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'Export rules',
      title: 'Export rules: 100,000 exemption (Mar 2024)',
      url: 'http://www.rfnc.com.cn/Item/4459.aspx',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'gubaposthk.eastmoney.com',
      title: 'Export certification measures (1 Jan 2026)',
      url: 'https://gubaposthk.eastmoney.com/news,cjpl,1612290778.html',
      checked: '2026-10-09',
    },
  ],
  related: ['cn-mlps', 'cn-dsl'],
  confidence: 'high',
  checked: '2026-10-09',
  stale: '2027-07-01',
};
