import type { Regime } from '../regime.ts';

// To check: Regulation section ranges (11 CCR 7120-7222) from recollection; check numbering.
// To check: Thresholds change in January 2027.
/** CCPA / CPRA. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'ccpa',
  name: {
    en: 'CCPA / CPRA',
    zh: '加州消费者隐私法 (CCPA/CPRA)',
  },
  short: {
    en: 'CCPA',
    zh: 'CCPA',
  },
  market: {
    en: "Californian consumers' data",
    zh: '加州消费者数据业务',
  },
  version: {
    en: 'Cal. Civ. Code 1798.100 et seq.; regulations in force since 1 Jan 2026',
    zh: '加州民法典 1798.100 起各条；条例自 2026 年 1 月 1 日起施行',
  },
  authority: {
    en: 'California Privacy Protection Agency (CalPrivacy), Attorney General',
    zh: '加州隐私保护局 (CalPrivacy)、加州检察长',
  },
  regions: ['US-CA'],
  type: 'law',
  gate: 'liability',
  blocks: {
    en: "Without it, Californian customers' data cannot be sold or shared lawfully and enterprise buyers refuse the service-provider terms; a breach opens statutory class damages.",
    zh: '不合规则不能合法出售或共享加州消费者数据，大客户也不接受服务商条款；一旦泄露即面临法定集体赔偿。',
  },
  status: {
    en: 'In force; dollar thresholds were last set for 2025-26 and are due for a CPI adjustment in January 2027',
    zh: '现行有效；金额门槛为 2025–26 年数值，2027 年 1 月将按 CPI 调整',
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
                value: ['US-CA'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-ca'],
              },
            ],
          },
          {
            fact: 'revenueUsd',
            op: 'gt',
            value: 26625000,
          },
        ],
      },
      why: {
        en: 'You do business in California with revenue above USD 26.625 million.',
        zh: '贵公司在加州开展业务且年营收超过 2,662.5 万美元。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['US-CA'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-ca'],
              },
            ],
          },
          {
            fact: 'caConsumers',
            op: 'gte',
            value: 100000,
          },
        ],
      },
      why: {
        en: 'You buy, sell or share data of 100,000 or more Californians or households.',
        zh: '贵公司买卖或共享 10 万及以上加州消费者或家庭的数据。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['US-CA'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-ca'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['sells-personal-data'],
          },
        ],
      },
      why: {
        en: 'Half or more of revenue comes from selling or sharing personal data (confirm the share).',
        zh: '一半及以上收入来自出售或共享个人数据（请确认占比）。',
      },
    },
    {
      level: 'contractual',
      when: {
        all: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-ca'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['hosts-customer-data'],
          },
        ],
      },
      why: {
        en: 'Covered clients must put CCPA service-provider terms in your contract.',
        zh: '受管辖客户须在合同中加入 CCPA 服务商条款。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'USD 2,663 per violation, 7,988 if intentional or involving minors, counted per consumer with no cap; private suits after a breach USD 107-799 per consumer.',
      zh: '每次违规 2,663 美元，故意或涉及未成年人 7,988 美元，按消费者计且无总额上限；泄露后消费者可索赔每人 107–799 美元。',
    },
    max: 7988,
    unit: {
      en: 'USD per violation',
      zh: '美元／次',
    },
    origin: {
      source: 's4',
      confirmed: true,
    },
  },
  effort: {
    months: [2, 6],
    cost: {
      low: 10000,
      high: 80000,
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
      date: '2026-01-01',
      what: {
        en: 'CCPA risk assessment and audit regulations in force',
        zh: 'CCPA 风险评估与审计条例生效',
      },
      status: 'in-force',
      origin: {
        source: 's2',
        confirmed: true,
      },
    },
    {
      date: '2026-08-01',
      what: {
        en: 'Data brokers must process DROP deletions',
        zh: '加州数据经纪须处理 DROP 删除请求',
      },
      status: 'in-force',
      origin: {
        source: 's6',
        confirmed: true,
      },
    },
    {
      date: '2027-01-01',
      what: {
        en: 'Automated decision rules; CCPA dollar thresholds re-set for CPI',
        zh: '自动化决策规则；CCPA 金额门槛按 CPI 调整',
      },
      status: 'upcoming',
      origin: {
        source: 's7',
        confirmed: true,
      },
    },
    {
      date: '2027-12-31',
      what: {
        en: 'CCPA risk assessments of existing processing due',
        zh: 'CCPA 存量处理风险评估截止',
      },
      status: 'upcoming',
      origin: {
        source: 's8',
        confirmed: false,
      },
    },
    {
      date: '2028-04-01',
      what: {
        en: 'First cybersecurity audit certifications (over USD 100m)',
        zh: '首批网络安全审计认证（营收超 1 亿美元）',
      },
      status: 'upcoming',
      origin: {
        source: 's9',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'ccpa-01',
      ref: '1798.100(a), 1798.130',
      text: {
        en: 'The privacy policy and notice at collection are right and refreshed yearly, job applicants included.',
        zh: '隐私政策与收集告知准确并每年更新，含求职者。',
      },
      test: {
        en: 'Open the privacy policy and read its date: under twelve months. Then visit three collection points, one of them the job application, and see that the notice there names the categories and purposes you really use.',
        zh: '打开隐私政策看日期，须在 12 个月以内。再看三个收集入口，其中一个是求职申请，告知里的类别和目的须与实际一致。',
      },
      evidence: {
        en: 'Dated copies of the policy and the notices, the yearly review note, and screenshots of each collection point.',
        zh: '注明日期的政策与告知副本、年度复核记录、各收集入口截图。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03', 'ID.AM-07'],
    },
    {
      id: 'ccpa-02',
      ref: '1798.100(c)',
      text: {
        en: 'Collection and retention are limited to what is needed.',
        zh: '收集与保存以必要为限。',
      },
      test: {
        en: 'Take one form and one table of old customers. For every field ask what would fail without it; for every old record ask which period in your policy allows it to be there.',
        zh: '取一份表单和一张老客户数据表。每个字段都问：没有它会怎样？每条旧记录都问：政策里哪项期限允许它还在？',
      },
      evidence: {
        en: 'The retention table by category, the deletion log, and the form review with fields removed.',
        zh: '按类别的保存期限表、删除日志、删减字段的表单复核记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-07'],
    },
    {
      id: 'ccpa-03',
      ref: '1798.100(e), 1798.81.5',
      text: {
        en: 'Reasonable security protects personal data (encrypt and restrict it).',
        zh: '采取合理安全措施保护个人信息（加密、限制访问）。',
      },
      test: {
        en: 'Have IT show encryption and access for the place where names are stored together with account, licence or health numbers. A random member of staff must be refused when trying to open it, and a copied file must be unreadable without the key.',
        zh: '让 IT 展示存有姓名加账号、证件号或健康信息之处的加密和权限。随便找一位无关员工，应打不开；拷出来的文件没有密钥应看不懂。',
      },
      evidence: {
        en: 'The encryption status report, the access list with approvals, and the security programme that names the measures.',
        zh: '加密状态报告、经批准的访问名单、写明措施的安全计划。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.DS-01'],
    },
    {
      id: 'ccpa-04',
      ref: '1798.105-1798.110',
      text: {
        en: 'Know, delete and correct requests are verified and answered within 45 days.',
        zh: '知情、删除、更正请求经核验后在 45 天内答复。',
      },
      test: {
        en: 'Send one request to know and one to delete from a test account and follow them through the systems, service providers included. Confirmation must come within ten business days, the answer within 45 days, and identity must be checked before data is handed over.',
        zh: '用测试账号各提一次知情和删除请求，在各系统和服务商中追踪。10 个工作日内须确认收到，45 天内答复，交出数据前须核验身份。',
      },
      evidence: {
        en: 'The request register with dates, the verification method, and the instructions sent to service providers.',
        zh: '记有日期的请求台账、核验方式、发给服务商的指令。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'ccpa-05',
      ref: '1798.120, 1798.135',
      text: {
        en: 'Opt-out works, and browser signals such as GPC are honoured and confirmed.',
        zh: '退出机制有效，识别并确认 GPC 等浏览器信号。',
      },
      test: {
        en: 'Switch on Global Privacy Control in a browser, load your site and look at the requests to advertising partners in the developer view: they must stop, and the page must show that the opt-out is in effect. Repeat while signed in.',
        zh: '在浏览器开启 GPC（全局隐私控制），打开网站，用开发者工具看发给广告伙伴的请求：须停止，页面要显示已退出。登录状态再试一次。',
      },
      evidence: {
        en: 'A recording or export of network requests with and without the signal, with date, and the tag manager rule.',
        zh: '开启与关闭信号时的网络请求录屏或导出（带日期）、标签管理规则。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'ccpa-06',
      ref: '1798.121',
      text: {
        en: 'Sensitive data can be limited.',
        zh: '可限制敏感信息的使用。',
      },
      test: {
        en: 'List the sensitive categories you hold and what each is used for. If any use goes beyond what the service needs, the link to limit must be on the page and a click must change the flow in the system.',
        zh: '列出持有的敏感信息类别及各自用途。凡超出服务所需的，页面须有“限制使用”入口，点击后系统里的处理须随之改变。',
      },
      evidence: {
        en: 'The list of sensitive data with purposes, the link as a screenshot, and the test of its effect.',
        zh: '敏感信息及用途清单、入口截图、点击生效的测试记录。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'ccpa-07',
      ref: '1798.100(d), 1798.140(ag)',
      text: {
        en: 'Contracts with service providers, contractors and third parties carry the required terms.',
        zh: '与服务商、承包商和第三方的合同载有法定条款。',
      },
      test: {
        en: 'Export all recipients of personal data from accounting and from the tag manager, and sort them into service providers, contractors and third parties. Take one contract of each sort and look for limited purposes, same protection, right to check and duty to report when it cannot comply.',
        zh: '从财务和标签管理器导出所有接收个人信息的单位，分成服务商、承包商、第三方。每类抽一份合同，看有无限定用途、同等保护、核查权和无法遵守时的通知义务。',
      },
      evidence: {
        en: 'The sorted recipient list, and the signed addendum for each with the date.',
        zh: '分类的接收方清单、各自签署的补充协议及日期。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.SC-05'],
    },
    {
      id: 'ccpa-08',
      ref: '1798.125',
      text: {
        en: 'Nobody is penalised for using a right.',
        zh: '不因行使权利而歧视消费者。',
      },
      test: {
        en: 'Compare price, service and points for a customer who opted out with one who did not, for instance with two test accounts. Differences must be explained by the value of the data in a published notice of financial incentive.',
        zh: '用两个测试账号比较：退出的与未退出的顾客，价格、服务和积分是否一样。有差异的，须在公开的财务激励告知中用数据价值说明。',
      },
      evidence: {
        en: 'The comparison with screenshots, the incentive notice, and the calculation behind it.',
        zh: '附截图的比较、激励告知及其计算依据。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.OC-03'],
    },
    {
      id: 'ccpa-09',
      ref: '11 CCR 7150-7157',
      text: {
        en: 'Risk assessments exist for significant-risk processing (existing processing by 31 Dec 2027).',
        zh: '对显著风险的处理开展风险评估（存量处理最迟 2027 年 12 月 31 日）。',
      },
      test: {
        en: 'Check your processing against the triggers: selling or sharing, sensitive data, significant automated decisions, training of certain AI, tracking in the workplace. For each hit there must be an assessment that weighs benefit and harm, finished or with a date before the end of 2027.',
        zh: '拿触发情形对照自家处理：出售或共享、敏感信息、重大自动化决策、训练某些 AI、工作场所追踪。每命中一项，须有权衡利弊的评估，已完成或日期定在 2027 年底之前。',
      },
      evidence: {
        en: 'The trigger check with date and name, the assessments approved by a responsible manager, and the schedule for old processing.',
        zh: '注明日期和姓名的触发情形核对表、主管批准的评估、存量处理的时间表。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.RA-04'],
      unconfirmed: 'ref',
    },
    {
      id: 'ccpa-10',
      ref: '11 CCR 7120-7124',
      text: {
        en: 'It is decided whether the yearly cybersecurity audit applies, with the certification year.',
        zh: '已判断是否适用年度网络安全审计及其申报年份。',
      },
      test: {
        en: 'Recalculate with the finance figures of last year: revenue and number of Californians whose data you process, or share of revenue from selling data. Compare with the thresholds in the regulation and see that the memo gives the first year of certification.',
        zh: '用去年财务数据重算：营收、处理的加州居民人数，或出售数据的收入占比。对照条例门槛，看备忘录是否写明首个申报年份。',
      },
      evidence: {
        en: 'The decision memo with figures, the source of each figure, and the planned auditor if it applies.',
        zh: '写明数据及来源的判断备忘录，适用的附拟聘审计方。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OV-03', 'ID.IM-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'ccpa-11',
      ref: '11 CCR 7200-7222',
      text: {
        en: 'If automated decisions are significant: notice, opt-out and access by 1 Jan 2027.',
        zh: '如使用自动化重大决策：2027 年 1 月 1 日前提供告知、退出与查询。',
      },
      test: {
        en: 'List all decisions on credit, housing, education, jobs or health care in which software decides without real human review. For each, read the notice before use and try the opt-out and the access request; either a working route or a dated plan must exist.',
        zh: '列出信贷、住房、教育、就业、医疗方面由软件作出、没有真正人工复核的决定。逐项看使用前告知，并试退出和查询；须有可用渠道或定好日期的计划。',
      },
      evidence: {
        en: 'The inventory of decision tools, the pre-use notices, and the test record of both routes.',
        zh: '决策工具清单、使用前告知、两条渠道的测试记录。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
    {
      id: 'ccpa-12',
      ref: '1798.150',
      text: {
        en: 'Breach response protects against statutory damages, with encryption evidence kept.',
        zh: '泄露应对能降低法定赔偿风险，并留存加密证据。',
      },
      test: {
        en: 'Ask the lawyer which of your data would open the way to suits after a breach, and have IT prove that exactly these fields are encrypted and the keys lie elsewhere. Then check that a written cure process of 30 days exists and has an owner.',
        zh: '问律师哪些数据泄露后会引来诉讼，再请 IT 证明正是这些字段已加密、密钥另处存放。还要有书面的 30 天补救流程和负责人。',
      },
      evidence: {
        en: "The field list with encryption proof dated before any incident, and the response plan with counsel's contact.",
        zh: '早于任何事件日期的字段加密证明、含律师联系方式的应对预案。',
      },
      effort: 'days',
      weight: 2,
      csf: ['RS.MA-01', 'PR.DS-01'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'California Privacy Protection Agency',
      title: 'Text of the California Consumer Privacy Act',
      url: 'https://cppa.ca.gov/regulations/pdf/cppa_act.pdf',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'Digital Policy Alert',
      title: 'California regulations on cybersecurity audits in force, with grace period',
      url: 'https://digitalpolicyalert.org/event/33696-regulations-under-california-consumer-privacy-act-on-cybersecurity-audits-enter-into-force-with-grace-period',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'Loeb & Loeb',
      title: 'California rules on cybersecurity audits and risk assessments',
      url: 'https://www.loeb.com/zh-hans/insights/publications/2025/12/california-privacy-regulations-requiring-cybersecurity-audits-and-risk-assessments-what-to-know',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'Bastion',
      title: 'CCPA penalty amounts',
      url: 'https://bastion.tech/learn/ccpa/ccpa-penalties',
      checked: '2026-07-01',
    },
    {
      id: 's5',
      publisher: 'knowledgelib.io',
      title: 'CCPA and CPRA summary 2026 with the revenue threshold',
      url: 'https://knowledgelib.io/compliance/privacy/ccpa-cpra-summary/2026',
      checked: '2026-07-01',
    },
    {
      id: 's6',
      publisher: 'leadgen-economy.com',
      title: 'California DROP deletions for data brokers from 1 August 2026',
      url: 'https://www.leadgen-economy.com/blog/california-drop-august-1-200-dollars-per-day-data-broker-lead-gen.md',
      checked: '2026-07-01',
    },
    {
      id: 's7',
      publisher: 'Littler',
      title: 'California rules on automated decision-making: seven steps',
      url: 'https://www.littler.com/news-analysis/asap/californias-automated-decisionmaking-technology-regulations-seven-steps',
      checked: '2026-07-01',
    },
    {
      id: 's8',
      publisher: 'Skadden',
      title: 'California risk assessment and cybersecurity audit certification',
      url: 'https://www.skadden.com/insights/publications/2026/06/californias-mandatory-risk-assessment-and-cybersecurity-audit-certification-requirements',
      checked: '2026-07-01',
    },
    {
      id: 's9',
      publisher: 'anrlawla.com',
      title: 'First California cybersecurity audit certifications',
      url: 'https://anrlawla.com/?p=591',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['nist-baseline'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-01-01',
};
