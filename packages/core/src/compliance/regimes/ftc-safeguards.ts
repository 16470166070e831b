import type { Regime } from '../regime.ts';

// To check: Many vendor pages claim '$51,744 or $53,088 per day' for a first violation; GAO contradicts this. Ask counsel before printing a number.
// To check: 53,088 is the 2025 amount; no 2026 change was found.
/** GLBA / FTC Safeguards Rule. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'ftc-safeguards',
  name: {
    en: 'GLBA / FTC Safeguards Rule',
    zh: '美国 GLBA 法案 / FTC《客户信息保障规则》',
  },
  market: {
    en: 'Consumer finance in the United States',
    zh: '美国消费金融业务',
  },
  version: {
    en: '16 CFR 314 (2021 amendments; breach notice since 13 May 2024)',
    zh: '16 CFR 314（2021 年修订；泄露通知自 2024 年 5 月 13 日起）',
  },
  authority: {
    en: 'US Federal Trade Commission',
    zh: '美国联邦贸易委员会 (FTC)',
  },
  regions: ['US'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: "Non-bank 'financial' firms such as tax preparers, auto dealers with financing, mortgage brokers and lenders need a written security programme; lenders, captive finance companies and e-file partners cut off dealers and preparers who cannot show one.",
    zh: '报税代理、提供车贷的经销商、房贷经纪和非银贷款机构等“金融机构”必须有书面安全计划；拿不出来的，贷款方、厂商金融公司和电子报税渠道会停止合作。',
  },
  status: {
    text: {
      en: 'In force',
      zh: '现行有效',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US'],
          },
          {
            any: [
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['consumer-finance-us'],
              },
              {
                fact: 'industry',
                op: 'in',
                value: [
                  'finance-nonbank',
                  'accounting-tax',
                  'auto-dealer',
                  'real-estate-settlement',
                ],
              },
            ],
          },
        ],
      },
      why: {
        en: "Your activity is 'financial' under GLBA and outside the banking regulators.",
        zh: '贵公司业务属于 GLBA 所称金融活动，且不归银行监管机构管辖。',
      },
    },
    {
      level: 'likely',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US'],
          },
          {
            fact: 'industry',
            op: 'in',
            value: ['education-higher'],
          },
        ],
      },
      why: {
        en: 'Colleges that take federal student aid are bound by the Rule through their agreement.',
        zh: '接受联邦助学金的高校须按协议遵守该规则。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'GAO noted in 2019 that the FTC has no civil penalty for a first GLBA violation; it uses orders, typically with 20 years of reporting. Breaking an order can cost up to USD 53,088 per violation (2025 figure).',
      zh: 'GAO 2019 年报告指出 FTC 对首次违反 GLBA 无民事罚款权，通常采用长达 20 年的同意令；违反同意令每次最高 53,088 美元（2025 年数额）。',
    },
    max: 53088,
    unit: {
      en: 'USD per violation of an FTC order',
      zh: '美元／次（违反 FTC 命令）',
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
      high: 40000,
      currency: 'USD',
      basis: {
        en: 'first written programme for a small firm',
        zh: '小企业首份书面安全计划',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'breach that reaches 500 consumers or more',
        zh: '涉及 500 名以上消费者的泄露',
      },
      hours: 720,
      to: {
        en: 'the FTC',
        zh: 'FTC',
      },
      ref: '16 CFR 314.4(j)',
      confirmed: true,
    },
  ],
  deadlines: [],
  items: [
    {
      id: 'ftc-safeguards-01',
      ref: '16 CFR 314.4(a)',
      text: {
        en: 'A Qualified Individual is named; if outsourced to the MSP, a senior employee supervises.',
        zh: '已指定合格负责人 (Qualified Individual)；外包给 MSP 的，另有一名高级员工监督。',
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
      csf: ['GV.RR-02'],
    },
    {
      id: 'ftc-safeguards-02',
      ref: '16 CFR 314.4(b)(1)',
      text: {
        en: 'A written risk assessment states criteria, findings and how each risk is treated.',
        zh: '书面风险评估写明标准、发现及每项风险的处置方式。',
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
      csf: ['ID.RA-05'],
      exemptIf: {
        fact: 'glbaConsumers',
        op: 'lt',
        value: 5000,
      },
      exemptRef: '16 CFR 314.6',
    },
    {
      id: 'ftc-safeguards-03',
      ref: '16 CFR 314.4(c)(1)',
      text: {
        en: 'Access to customer information is limited to need and reviewed.',
        zh: '客户信息访问以必要为限并定期复核。',
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
      csf: ['PR.AA-05'],
    },
    {
      id: 'ftc-safeguards-04',
      ref: '16 CFR 314.4(c)(2)',
      text: {
        en: 'Data, people, devices and systems are inventoried.',
        zh: '已盘点数据、人员、设备和系统。',
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
      csf: ['ID.AM-01', 'ID.AM-07'],
    },
    {
      id: 'ftc-safeguards-05',
      ref: '16 CFR 314.4(c)(3)',
      text: {
        en: 'Customer information is encrypted at rest and over external networks, or the Qualified Individual approved an alternative.',
        zh: '客户信息存储及经外部网络传输时均加密，或由合格负责人批准替代措施。',
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
      id: 'ftc-safeguards-06',
      ref: '16 CFR 314.4(c)(4),(7)',
      text: {
        en: 'Own and bought applications are security-checked and changes are managed.',
        zh: '自研和外购应用经过安全检查，变更受控。',
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
      csf: ['PR.PS-06', 'ID.RA-07'],
    },
    {
      id: 'ftc-safeguards-07',
      ref: '16 CFR 314.4(c)(5)',
      text: {
        en: "MFA protects every person's access to every information system.",
        zh: '任何人访问任何信息系统均启用多因素认证。',
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
      csf: ['PR.AA-03'],
    },
    {
      id: 'ftc-safeguards-08',
      ref: '16 CFR 314.4(c)(6)',
      text: {
        en: 'Customer information is disposed of no later than two years after last use unless a reason is recorded.',
        zh: '客户信息最后一次使用后两年内销毁，确需保留的记录理由。',
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
      id: 'ftc-safeguards-09',
      ref: '16 CFR 314.4(c)(8)',
      text: {
        en: 'User activity is logged and unauthorised access is detected.',
        zh: '记录用户活动并能发现未授权访问。',
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
      csf: ['DE.CM-03', 'PR.PS-04'],
    },
    {
      id: 'ftc-safeguards-10',
      ref: '16 CFR 314.4(d)(2)',
      text: {
        en: 'Continuous monitoring, or a yearly penetration test plus six-monthly vulnerability scans.',
        zh: '持续监测，或每年渗透测试加每半年漏洞扫描。',
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
      csf: ['ID.RA-01'],
      exemptIf: {
        fact: 'glbaConsumers',
        op: 'lt',
        value: 5000,
      },
      exemptRef: '16 CFR 314.6',
    },
    {
      id: 'ftc-safeguards-11',
      ref: '16 CFR 314.4(e)',
      text: {
        en: 'Staff are trained, and qualified security people, in house or MSP, keep current.',
        zh: '员工接受培训，安全人员（内部或 MSP）具备资质并持续更新知识。',
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
      csf: ['PR.AT-01', 'PR.AT-02'],
    },
    {
      id: 'ftc-safeguards-12',
      ref: '16 CFR 314.4(f)',
      text: {
        en: 'Service providers are selected, contracted and re-assessed for security.',
        zh: '选择服务商时考察安全能力，合同写明要求，并定期复评。',
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
      csf: ['GV.SC-05', 'GV.SC-07'],
    },
    {
      id: 'ftc-safeguards-13',
      ref: '16 CFR 314.4(h)',
      text: {
        en: 'A written incident response plan covers the seven required topics.',
        zh: '书面应急预案覆盖规则要求的七项内容。',
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
      csf: ['RS.MA-01'],
      exemptIf: {
        fact: 'glbaConsumers',
        op: 'lt',
        value: 5000,
      },
      exemptRef: '16 CFR 314.6',
    },
    {
      id: 'ftc-safeguards-14',
      ref: '16 CFR 314.4(i)',
      text: {
        en: 'The Qualified Individual reports in writing to the board or owner at least yearly.',
        zh: '合格负责人至少每年向董事会或业主书面报告一次。',
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
      csf: ['GV.OV-01'],
      exemptIf: {
        fact: 'glbaConsumers',
        op: 'lt',
        value: 5000,
      },
      exemptRef: '16 CFR 314.6',
    },
    {
      id: 'ftc-safeguards-15',
      ref: '16 CFR 314.4(j)',
      text: {
        en: 'The firm can notify the FTC within 30 days when unencrypted data of 500 or more consumers is taken.',
        zh: '500 名及以上消费者的未加密信息被获取时，能在 30 天内通知 FTC。',
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
      publisher: 'ecfr.gov',
      title: '16 CFR Part 314 (text via public library)',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-314',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'govinfo.gov',
      title: '88 FR 77499 notification amendment',
      url: 'https://www.govinfo.gov/content/pkg/FR-2023-11-13/html/2023-24412.htm',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'WBK',
      title: 'WBK: GAO on FTC penalty authority',
      url: 'https://www.thewbkfirm.com/industry/gao-recommends-congress-give-ftc-penalty-authority-to-enforce-glba',
      checked: '2026-07-31',
    },
  ],
  related: ['nydfs-500', 'sec-reg-sp'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};
