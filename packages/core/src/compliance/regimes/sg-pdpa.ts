import type { Regime } from '../regime.ts';

// To check: Sections 11-26 from recollection; 26A-26E and 48J were seen quoted.
/** Singapore PDPA. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'sg-pdpa',
  name: {
    en: 'Singapore PDPA',
    zh: '新加坡《个人数据保护法》(PDPA)',
  },
  short: {
    en: 'PDPA (Singapore)',
    zh: '新加坡 PDPA',
  },
  market: {
    en: 'Personal data of customers in Singapore',
    zh: '新加坡客户的个人数据业务',
  },
  version: {
    en: 'Personal Data Protection Act 2012, current to Oct 2026',
    zh: '《2012 年个人数据保护法》，截至 2026 年 10 月',
  },
  authority: {
    en: 'Personal Data Protection Commission',
    zh: '新加坡个人数据保护委员会',
  },
  regions: ['SG'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Corporate and public buyers require PDPA terms and a named DPO; a finding is published by name.',
    zh: '企业和政府客户要求 PDPA 条款并指定 DPO；违规决定会公开点名。',
  },
  status: {
    en: 'In force',
    zh: '现行有效',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['SG'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-sg'],
          },
        ],
      },
      why: {
        en: 'You collect, use or disclose personal data in Singapore.',
        zh: '贵公司在新加坡收集、使用或披露个人数据。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to 10% of Singapore turnover where that turnover exceeds SGD 10 million, otherwise up to SGD 1 million.',
      zh: '在新加坡营业额超过 1,000 万新元的，最高为该营业额 10%；其他情形最高 100 万新元。',
    },
    max: 1000000,
    unit: {
      en: 'SGD (10% of turnover in Singapore where that is above SGD 10m)',
      zh: '新加坡元（当地营业额超过 1,000 万新元的为其 10%）',
    },
    origin: {
      source: 's3',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 3000,
      high: 25000,
      currency: 'SGD',
      basis: {
        en: 'small business',
        zh: '中小企业',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'notifiable breach, once assessed',
        zh: '经评估须通知的泄露',
      },
      hours: 72,
      to: {
        en: 'PDPC (3 calendar days)',
        zh: 'PDPC（3 个日历日）',
      },
      ref: 's.26D',
      confirmed: true,
    },
  ],
  deadlines: [],
  items: [
    {
      id: 'sg-pdpa-01',
      ref: 's.11-12',
      text: {
        en: 'A data protection officer is named, contactable, and policies exist.',
        zh: '指定可联系的数据保护官并制定制度。',
      },
      test: {
        en: "Look for the data protection officer's (DPO) contact on your website and call or write to it. A person who knows the policies must answer; where the DPO is entered in the company register (BizFile), the same name must stand there.",
        zh: '在官网找数据保护官（DPO）联系方式，打电话或写信。应答的人要熟悉公司制度；在公司注册系统（BizFile）登记过 DPO 的，应是同一个人。',
      },
      evidence: {
        en: 'The appointment, the published contact as a screenshot, and the registration entry.',
        zh: '任命书、公布联系方式截图、登记信息。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['GV.RR-02', 'GV.PO-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-02',
      ref: 's.13-17',
      text: {
        en: 'Consent or a listed exception covers each purpose.',
        zh: '每项目的取得同意或属法定例外。',
      },
      test: {
        en: 'Take five purposes (delivery, marketing, screening, CCTV, analytics) and ask which consent or which listed exception carries each. For deemed consent or legitimate interests the written assessment must be present.',
        zh: '挑五个目的（配送、营销、筛查、监控、分析），问各靠哪份同意或哪项法定例外。视为同意或合法利益的，须有书面评估。',
      },
      evidence: {
        en: 'The purpose table with legal ground, consent records with version, and assessments.',
        zh: '目的与依据对照表、带版本的同意记录、评估文件。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-03',
      ref: 's.18, 20',
      text: {
        en: 'Purposes are reasonable and notified.',
        zh: '目的合理并已告知。',
      },
      test: {
        en: 'Read one form and one notice as a customer: would you expect every use that is listed? Ask marketing for a use which is not in the notice; if there is one, it must stop or be notified.',
        zh: '以顾客身份读一份表单和告知：列出的用途都在意料之中吗？再问营销有没有告知以外的用途，有就停用或补充告知。',
      },
      evidence: {
        en: 'Dated notices for each collection point, and the note on the reasonableness of purposes.',
        zh: '各收集点带日期的告知、目的合理性说明。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-04',
      ref: 's.21-22',
      text: {
        en: 'Access and correction requests are handled.',
        zh: '处理查阅与更正请求。',
      },
      test: {
        en: 'Send an access request to the general address and count the days; if 30 are not enough, a reply with the expected date must come before they end. Ask also for a correction and see whether it reaches the firms you shared data with.',
        zh: '往公共邮箱发查阅申请并数天数；30 天不够的，期满前须告知预计日期。再申请更正，看是否通知了已共享的机构。',
      },
      evidence: {
        en: 'The request register, both replies, and the correction notice to recipients.',
        zh: '请求登记表、两份答复、发给接收方的更正通知。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-05',
      ref: 's.23',
      text: {
        en: 'Data used for decisions is accurate.',
        zh: '用于决策的数据准确。',
      },
      test: {
        en: 'Choose ten records used for decisions (credit, hiring, delivery) and compare them with the source or ask the person. More than one error means that the check at entry is not good enough.',
        zh: '抽十条用于决策（授信、招聘、配送）的记录，与来源核对或问本人。错误超过一条，说明录入核对不够。',
      },
      evidence: {
        en: 'The sample sheet with result, and the entry or update check as a procedure.',
        zh: '抽样表及结果、录入或更新核对流程。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['ID.AM-07'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-06',
      ref: 's.24',
      text: {
        en: 'Reasonable security arrangements protect data.',
        zh: '采取合理安全安排保护数据。',
      },
      test: {
        en: 'Ask IT to show protection for the largest set of personal data: who can export it, is it encrypted, when were flaws last repaired? Try the export with an account that should not be able to.',
        zh: '请 IT 展示最大一份个人数据的保护：谁能导出、是否加密、漏洞上次何时修。再用不该有权限的账号试导出。',
      },
      evidence: {
        en: 'The protection sheet for that data set with screenshots and date, and the trial record.',
        zh: '该数据集保护情况表（附带日期截图）、试验记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.DS-01', 'PR.PS-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-07',
      ref: 's.25',
      text: {
        en: 'Data is deleted when the purpose ends.',
        zh: '目的终止即删除。',
      },
      test: {
        en: "Take a campaign, a vacancy and a contract that ended over a year ago and look whether the people's data are still there, including attachments and test systems. Where they are, a legal or business reason must be noted.",
        zh: '挑一次活动、一次招聘、一份一年前结束的合同，看相关个人数据是否还在，含附件和测试系统。还在的须记录法律或业务理由。',
      },
      evidence: {
        en: 'The retention table, the deletion record for the three samples, and reasons for what stays.',
        zh: '保存期限表、三个样本的删除记录、保留理由。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-08'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-08',
      ref: 's.26',
      text: {
        en: 'Transfers abroad carry comparable protection.',
        zh: '跨境传输具备同等保护。',
      },
      test: {
        en: "For each overseas recipient ask what makes protection comparable: contract clauses, binding rules, certification or the law there. Open one contract and see whether the clause names Singapore's duties or only speaks of confidentiality.",
        zh: '逐个境外接收方问凭什么保护相当：合同条款、约束性规则、认证或当地法律。打开一份合同，看是写明新加坡义务还是只有保密。',
      },
      evidence: {
        en: 'The transfer list with mechanism per country, and the clauses or certificates.',
        zh: '按国家列出机制的传输清单、条款或证书。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-pdpa-09',
      ref: 's.26A-26E',
      text: {
        en: 'A breach is assessed promptly (30 days at most), and notified to PDPC in 3 calendar days when harm is significant or 500 or more people are hit.',
        zh: '及时评估泄露（一般不超过 30 天）；造成重大损害或影响 500 人及以上的，3 个日历日内报 PDPC。',
      },
      test: {
        en: 'Drill with 520 records sent to the wrong party: the team must finish the assessment, reach yes because of the number, and have the notice to the PDPC ready within three calendar days after that, a weekend included.',
        zh: '推演 520 条记录发错对象：团队须完成评估，因人数判定需通报，并在随后三个日历日内（含周末）备好致 PDPC 的通报。',
      },
      evidence: {
        en: 'The assessment form with times, the draft notification, and the list of who may submit it.',
        zh: '带时间的评估表、通报草稿、有权提交的人员名单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
    },
    {
      id: 'sg-pdpa-10',
      ref: 'Practice',
      text: {
        en: 'Data intermediaries are bound to tell you without delay.',
        zh: '要求数据中介方不迟延通报。',
      },
      test: {
        en: 'Pick two firms that process data on your behalf and look for the words without undue delay or a number of hours in the breach clause. Ask each by mail whom it would call; an answer within two days counts.',
        zh: '抽两家替你处理数据的公司，看泄露条款有没有“不得无故迟延”或具体小时数。发邮件问出事打给谁，两天内答复才算。',
      },
      evidence: {
        en: 'The clause per intermediary, and the mails with the named contacts.',
        zh: '各中介方条款、写明联系人的邮件。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Singapore Statutes Online',
      title: 'Personal Data Protection Act 2012',
      url: 'https://sso.agc.gov.sg/Act/PDPA2012',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'Personal Data Protection Commission Singapore',
      title: 'When a breach must be notified',
      url: 'https://www.pdpc.gov.sg/required-to-notify-the-pdpc',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's3',
      publisher: 'Singapore Statutes Online',
      title: 'Personal Data Protection Act 2012, section 48J on financial penalties',
      url: 'https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=pr48J-',
      checked: '2026-10-09',
    },
  ],
  confidence: 'high',
  related: ['sg-cyber-essentials'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-10-08',
};
