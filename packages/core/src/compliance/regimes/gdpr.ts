import type { Regime } from '../regime.ts';

// To check: Digital Omnibus (GDPR part) status after mid-2026 not found.
/** EU GDPR. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'gdpr',
  name: {
    en: 'EU GDPR',
    zh: '欧盟《通用数据保护条例》(GDPR)',
  },
  market: {
    en: 'Customers in the European Union',
    zh: '欧盟客户',
  },
  version: {
    en: 'Regulation (EU) 2016/679',
    zh: '欧盟第 2016/679 号条例',
  },
  authority: {
    en: 'EU data protection authorities',
    zh: '欧盟各成员国数据保护机构',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'EU customers will not sign without a data processing agreement and evidence of Article 32 security; unlawful transfers can be ordered to stop.',
    zh: '没有数据处理协议和第 32 条安全措施的证明，欧盟客户不会签约；违规的数据传输可被责令停止。',
  },
  status: {
    text: {
      en: "In force. A 2025 'Digital Omnibus' proposal would ease breach notice (96 hours, high risk only); it was still a proposal in the material found.",
      zh: '现行有效。2025 年“数字综合法案”拟放宽泄露通知（96 小时、仅限高风险），所见资料中仍为草案。',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['personal-data-eu'],
      },
      why: {
        en: 'You offer goods or services to, or monitor, people in the EU, or process data for an EU client.',
        zh: '贵公司向欧盟境内个人提供商品或服务、监测其行为，或为欧盟客户处理数据。',
      },
    },
    {
      level: 'mandatory',
      when: {
        fact: 'regions',
        op: 'includesAny',
        value: ['EU'],
      },
      why: {
        en: 'An establishment in the EU brings all its processing into scope.',
        zh: '在欧盟设有机构即全部适用。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to EUR 20 million or 4% of worldwide turnover (principles, rights, transfers); up to EUR 10 million or 2% for controller and security duties, whichever is higher.',
      zh: '违反原则、权利或跨境规则：最高 2,000 万欧元或全球营业额 4%；违反控制者义务与安全义务：最高 1,000 万欧元或 2%，取高者。',
    },
    max: 20000000,
    unit: {
      en: 'EUR, or 4% of worldwide turnover, whichever is higher',
      zh: '欧元，或全球营业额的 4%，取高者',
    },
    origin: {
      cite: 'GDPR Art. 83(4)-(5)',
      confirmed: true,
    },
  },
  effort: {
    months: [2, 8],
    cost: {
      low: 5000,
      high: 60000,
      currency: 'EUR',
      basis: {
        en: 'first programme of a small business',
        zh: '中小企业首个合规项目',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'personal data breach',
        zh: '个人数据泄露',
      },
      hours: 72,
      to: {
        en: 'the supervisory authority',
        zh: '监管机构',
      },
      ref: 'Art. 33(1)',
      confirmed: true,
    },
  ],
  deadlines: [],
  items: [
    {
      id: 'gdpr-01',
      ref: 'Art. 30',
      text: {
        en: 'A record of processing shows what data, why, whose, where, with whom and how long (under 250 staff the exemption rarely helps, because processing is seldom occasional).',
        zh: '已建立处理活动记录：什么数据、为何、谁的、存何处、给谁、保存多久（不足 250 人的豁免很少用得上，因为处理通常并非偶发）。',
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
      csf: ['ID.AM-07'],
    },
    {
      id: 'gdpr-02',
      ref: 'Art. 5-6, 9',
      text: {
        en: 'Each purpose has a lawful basis; special-category data has an extra condition.',
        zh: '每项目的都有合法性基础；特殊类别数据另有附加条件。',
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
      id: 'gdpr-03',
      ref: 'Art. 12-14',
      text: {
        en: 'Privacy notices say it in plain words and are shown at collection.',
        zh: '收集时即展示通俗易懂的隐私告知。',
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
      id: 'gdpr-04',
      ref: 'Art. 15-22',
      text: {
        en: 'Requests for access, deletion or objection are answered within a month.',
        zh: '一个月内答复访问、删除或反对等请求。',
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
      id: 'gdpr-05',
      ref: 'Art. 24-25',
      text: {
        en: 'New systems collect the minimum by default, and the choice is recorded.',
        zh: '新系统默认只收集最少数据，并记录设计考量。',
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
      csf: ['GV.PO-01', 'PR.PS-06'],
    },
    {
      id: 'gdpr-06',
      ref: 'Art. 28',
      text: {
        en: 'Every processor has an Article 28 contract, sub-processors included, and so do you toward your clients.',
        zh: '与所有处理者（含次级处理者）签有第 28 条合同；作为处理者时亦与客户签署。',
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
      id: 'gdpr-07',
      ref: 'Art. 32(1)(a)',
      text: {
        en: 'Personal data is encrypted or pseudonymised where the risk calls for it.',
        zh: '按风险对个人数据加密或假名化。',
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
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'gdpr-08',
      ref: 'Art. 32(1)(b)-(c)',
      text: {
        en: 'Systems resist failure and data can be restored in time, tested.',
        zh: '系统具备韧性，能及时恢复数据并经测试。',
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
      csf: ['PR.IR-03', 'PR.DS-11', 'RC.RP-01'],
    },
    {
      id: 'gdpr-09',
      ref: 'Art. 32(1)(d)',
      text: {
        en: 'Security measures are tested on a schedule.',
        zh: '定期测试安全措施。',
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
      csf: ['ID.IM-01', 'ID.RA-01'],
    },
    {
      id: 'gdpr-10',
      ref: 'Art. 33',
      text: {
        en: 'A breach can be judged and reported to the authority within 72 hours, and all breaches are logged.',
        zh: '能在 72 小时内研判并向监管机构报告泄露，所有泄露均登记。',
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
      csf: ['RS.CO-02', 'RS.MA-02'],
    },
    {
      id: 'gdpr-11',
      ref: 'Art. 34',
      text: {
        en: 'People at high risk are told without delay.',
        zh: '对高风险人群及时告知。',
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
      csf: ['RS.CO-02'],
    },
    {
      id: 'gdpr-12',
      ref: 'Art. 35',
      text: {
        en: 'High-risk processing gets an impact assessment first.',
        zh: '高风险处理先做影响评估 (DPIA)。',
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
      csf: ['ID.RA-04'],
    },
    {
      id: 'gdpr-13',
      ref: 'Art. 37-39',
      text: {
        en: 'It is documented whether a DPO is needed, and who it is.',
        zh: '已书面判断是否需要 DPO 及其人选。',
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
    },
    {
      id: 'gdpr-14',
      ref: 'Art. 44-49',
      text: {
        en: 'Transfers outside the EEA rest on adequacy, standard clauses or another tool, with a transfer assessment.',
        zh: '向欧洲经济区外传输有充分性认定、标准合同或其他工具支撑，并做传输评估。',
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
      id: 'gdpr-15',
      ref: 'Art. 27',
      text: {
        en: 'Without an EU establishment, an EU representative is appointed where required.',
        zh: '在欧盟无机构的，按要求指定欧盟代表。',
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
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'eur-lex.europa.eu',
      title: 'GDPR text',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'Addleshaw Goddard',
      title: 'Addleshaw Goddard: EDPB/EDPS on Digital Omnibus',
      url: 'https://www.addleshawgoddard.com/en/insights/insights-briefings/2026/data-protection/eu-digital-omnibus-edpb-edps-joint-opinion',
      checked: '2026-07-31',
    },
  ],
  related: ['uk-gdpr', 'nis2', 'eu-ai-act'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};
