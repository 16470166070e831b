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
  short: {
    en: 'FTC Safeguards Rule',
    zh: 'FTC 保障规则',
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
    en: 'In force',
    zh: '现行有效',
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
      confirmed: false,
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
        en: 'Ask staff and the MSP who the Qualified Individual is; the name must match the signed appointment. Where the MSP fills the role, a senior employee of yours must be able to tell what he or she last questioned or approved.',
        zh: '问员工和 MSP 谁是合格负责人（Qualified Individual），与签字任命书一致。由 MSP 担任的，内部高级员工须说得出最近质疑或批准过什么。',
      },
      evidence: {
        en: 'The appointment signed by the owner, the MSP contract clause, and notes of the supervising meetings.',
        zh: '老板签字的任命书、MSP 合同条款、监督会议记录。',
      },
      effort: 'hours',
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
        en: 'Open the written assessment and look for three parts: how risks are rated, what was found in your systems, and what happens with each risk. Take one that was accepted and ask who accepted it and why.',
        zh: '打开书面评估找三部分：风险怎么评级、自家系统发现了什么、每项风险怎么处置。挑一项“接受”的，问谁接受、为什么。',
      },
      evidence: {
        en: 'The dated assessment, the rating criteria, and the decision list for treatments.',
        zh: '注明日期的评估、评级标准、处置决定清单。',
      },
      effort: 'weeks',
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
        en: 'From the loan, tax or dealer system export who may open customer files and compare with job titles. Ask a manager to explain three names; the last review must be dated and must have led to changes.',
        zh: '从贷款、报税或经销系统导出能看客户档案的人，与岗位对照。请主管解释其中三人；最近一次复核要有日期，并真的改过权限。',
      },
      evidence: {
        en: 'The rights export, the signed review, and tickets for the rights that were taken away.',
        zh: '权限导出、签字的复核、收回权限的工单。',
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
        en: 'Follow one customer application from intake to archive and write down each system, device, person and paper file it touches. All must be in the inventory; look above all for scanners, personal phones and shared drives.',
        zh: '跟着一份客户申请从受理走到归档，写下经过的系统、设备、人员和纸质件，都要在清单里。尤其留意扫描仪、个人手机和共享盘。',
      },
      evidence: {
        en: 'The inventory with date, and the walk-through sheet with items added.',
        zh: '注明日期的清单、走查表及补录项。',
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
        en: 'See the encryption setting on one server, one laptop and the backup, and send a document to a customer to see whether it travels encrypted. Where the answer is no, the Qualified Individual must have approved a substitute in writing.',
        zh: '看一台服务器、一台笔记本和备份的加密设置，再给客户发一份文件，看传输是否加密。没有的，须有合格负责人书面批准的替代措施。',
      },
      evidence: {
        en: 'The encryption report, the test of the outgoing mail or portal, and the written approval of alternatives.',
        zh: '加密报告、外发邮件或门户的测试、替代措施书面批准。',
      },
      effort: 'weeks',
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
        en: "Take the last application you bought or changed and ask what was checked before customers' data went in. A change record must show who tested it, who approved it and how one could go back.",
        zh: '挑最近购入或改动的应用，问放入客户数据前查了什么。变更记录须写明谁测试、谁批准、怎么回退。',
      },
      evidence: {
        en: "The application check sheet, the change record, and the supplier's security statement.",
        zh: '应用检查表、变更记录、供应商安全说明。',
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
        en: "Try to open three systems with a password alone from inside the office: the customer database, mail and the cloud storage. Each must ask for a second proof; if one does not, the Qualified Individual's signed equivalent must be shown.",
        zh: '在办公室内只用口令试登三个系统：客户数据库、邮箱、网盘。每个都应要求第二重验证；没有的，须出示合格负责人签字的同等措施。',
      },
      evidence: {
        en: 'MFA status per system and user, and signed approvals for equivalents.',
        zh: '按系统和用户的多因素认证状态、同等措施的签字批准。',
      },
      effort: 'weeks',
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
        en: 'Sort customer files by the date last used and look at those beyond two years. Each needs a recorded reason (law, contract, business need), or it must be gone from backups and paper as well under your schedule.',
        zh: '把客户档案按最后使用日期排序，看超过两年的。每份都要有记录在案的理由（法律、合同、业务需要），否则应按期限表连同备份和纸质件一并销毁。',
      },
      evidence: {
        en: 'The disposal schedule with reasons for retention, and destruction records of the last run.',
        zh: '写明保留理由的销毁期限表、最近一次销毁记录。',
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
        en: 'Put twenty invented customers into the system and let a colleague, by arrangement, open them one after another without need; see whether anyone notices within a week. If not, ask which log would have shown it and who reads it.',
        zh: '在系统里建二十个虚构客户，事先约好请一位无关同事逐个打开，看一周内有没有人发现。没有的话，问哪份日志能看出来、由谁看。',
      },
      evidence: {
        en: 'The log settings, the alert or review note for the trial, and the rota of readers.',
        zh: '日志设置、试验触发的告警或查阅记录、查看人轮值表。',
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
        en: 'Ask for either the live view of continuous monitoring, or the last penetration test (under a year) and two scans (no more than six months apart). Take one serious finding and ask for the proof that it was repaired.',
        zh: '两者取其一：持续监测的实时界面，或一年内的渗透测试加两次相隔不超过六个月的扫描。再挑一项严重发现，请对方出示修复证明。',
      },
      evidence: {
        en: 'The monitoring contract with a monthly report, or test and scan reports with repair proof.',
        zh: '监测合同和月报，或测试与扫描报告及修复证明。',
      },
      effort: 'weeks',
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
        en: 'Check the training date of every employee and, for the security people, one certificate or course within the past year. If the MSP does the work, ask it for the names and qualifications of those on your account.',
        zh: '核对每位员工的培训日期；安全人员近一年须有一份证书或课程。由 MSP 承担的，要求提供负责你们的人员姓名和资质。',
      },
      evidence: {
        en: "The staff training list, proof of qualification, and the MSP's letter naming its team.",
        zh: '员工培训名单、资质证明、MSP 出具的团队名单函。',
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
        en: 'Select the two providers with most customer information and ask how they were chosen, what the contract demands and when they were last re-assessed. If the answer to the last is never, plan it now.',
        zh: '挑持有客户信息最多的两家服务商，问怎么选的、合同要求什么、上次复评是什么时候。从没复评的，现在就排上。',
      },
      evidence: {
        en: 'Selection notes, contract pages with security terms, and the re-assessment form with date.',
        zh: '选择记录、合同安全条款页、带日期的复评表。',
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
        en: "Put the plan beside the rule's seven topics (goals, process, roles, communication, repair of weaknesses, records, review) and mark where each is written. Then ask a manager to find the step for telling customers within a minute.",
        zh: '把预案与规则的七项内容（目标、流程、职责、沟通、弱点整改、记录、复盘）逐一对应。再请一位主管一分钟内找到通知客户那一步。',
      },
      evidence: {
        en: 'The plan with the topic table, the exercise note, and the printed copy for use offline.',
        zh: '带对应表的预案、演练记录、断网时用的纸质件。',
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
        en: 'Read the last report to the board or owner: written, under a year old, with overall status, test results, incidents and recommendations. Ask the recipient what he or she decided on reading it.',
        zh: '看最近一份给董事会或老板的报告：书面、一年以内，含总体状况、测试结果、事件和建议。再问收件人据此作了什么决定。',
      },
      evidence: {
        en: 'The signed report, the proof of receipt, and the note of decisions.',
        zh: '签字的报告、签收证明、决定记录。',
      },
      effort: 'hours',
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
        en: "Work through a case: on 2 May a laptop with unencrypted files of 640 customers is found to be stolen. Count the people within a day, open the FTC's online form, and name who submits it by 1 June at the latest.",
        zh: '推演：5 月 2 日发现一台存有 640 名客户未加密档案的笔记本被盗。一天内数清人数，打开 FTC 在线表格，说出由谁最迟在 6 月 1 日提交。',
      },
      evidence: {
        en: 'The counting method, the draft notice, and the responsible person with deputy.',
        zh: '人数统计方法、通知草稿、负责人及替补。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'US Electronic Code of Federal Regulations',
      title: '16 CFR Part 314, Standards for Safeguarding Customer Information',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-314',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'US Federal Register',
      title: '88 FR 77499, notification amendment to the Safeguards Rule (13 November 2023)',
      url: 'https://www.govinfo.gov/content/pkg/FR-2023-11-13/html/2023-24412.htm',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'WBK (law firm)',
      title: 'GAO on the penalty authority of the FTC under GLBA',
      url: 'https://www.thewbkfirm.com/industry/gao-recommends-congress-give-ftc-penalty-authority-to-enforce-glba',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['nydfs-500', 'sec-reg-sp'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
