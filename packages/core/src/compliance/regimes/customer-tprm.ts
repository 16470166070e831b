import type { Regime } from '../regime.ts';

// To check: CAIQ/SIG names from recollection; both are copyrighted, do not copy questions.
/** Customer and listed-company supplier security review. CAIQ (CSA) and SIG (Shared Assessments) are copyright. */
export const regime: Regime = {
  id: 'customer-tprm',
  name: {
    en: 'Customer and listed-company supplier security review',
    zh: '大客户／上市公司供应商安全审查',
  },
  short: {
    en: 'Supplier review',
    zh: '供应商审查',
  },
  market: {
    en: 'Supplier lists of large customers',
    zh: '大客户供应商名录',
  },
  version: {
    en: 'CAIQ v4, SIG, bespoke questionnaires; SEC 8-K Item 1.05 flow-down',
    zh: 'CAIQ v4、SIG 及自定问卷；SEC 8-K 第 1.05 项传导',
  },
  authority: {
    en: "Your customer's procurement and security teams",
    zh: '客户的采购与安全团队',
  },
  regions: ['GLOBAL'],
  type: 'contract',
  gate: 'procurement-filter',
  blocks: {
    en: 'A slow or empty answer means a failed vendor onboarding, a delayed contract or removal from the approved list.',
    zh: '答得慢或空白，意味着供应商准入失败、合同延误或被移出合格名录。',
  },
  status: {
    en: 'Market practice; listed US customers must disclose material incidents within four business days, so they demand fast notice from suppliers',
    zh: '市场惯例；美国上市客户须在四个营业日内披露重大事件，因此要求供应商尽快通报',
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-listed-company', 'supplies-enterprise'],
      },
      why: {
        en: 'Your customers run third-party risk reviews.',
        zh: '贵公司客户开展第三方风险审查。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Lost revenue and contract damages.',
      zh: '丢单及合同赔偿。',
    },
    max: null,
    unit: {
      en: 'none',
      zh: '无',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [0.5, 3],
    cost: {
      low: 2000,
      high: 20000,
      currency: 'USD',
      basis: {
        en: 'evidence pack without a certificate',
        zh: '不含认证的证据包',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [],
  items: [
    {
      id: 'customer-tprm-01',
      ref: 'Evidence pack',
      text: {
        en: 'A shareable pack holds policies, network sketch, certificates, test summary and insurance.',
        zh: '备有可共享的证据包：制度、网络示意、证书、测试摘要、保险。',
      },
      test: {
        en: 'Ask sales to send the pack to a colleague as if to a customer and open each file: current date, no customer names, no internal addresses or passwords. It must be ready to go, with a confidentiality agreement, within one working day.',
        zh: '请销售把证据包当作发客户那样发给同事，逐个打开：日期有效、没有客户名、内网地址和口令。附保密协议，一个工作日内能发出。',
      },
      evidence: {
        en: 'The index of the pack with the date of each file and the person who releases it.',
        zh: '证据包目录，写明各文件日期和放行人。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.PO-01'],
    },
    {
      id: 'customer-tprm-02',
      ref: 'Answer library',
      text: {
        en: 'Standard answers (CAIQ or SIG style) are approved and less than six months old.',
        zh: '标准答复库（CAIQ 或 SIG 风格）已审定且不超过六个月。',
      },
      test: {
        en: 'Draw ten answers from the library at random and ask the named owner of each to prove it today. Anything older than six months or no longer true must be marked until it is renewed.',
        zh: '从答复库随机抽十条，请各自负责人当天举证。超过六个月或不再属实的，更新前先标注。',
      },
      evidence: {
        en: 'The library with owner and approval date per answer, and the sample result.',
        zh: '每条有负责人和审定日期的答复库、抽查结果。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'customer-tprm-03',
      ref: 'Owner and SLA',
      text: {
        en: 'One person owns questionnaires and replies in five working days.',
        zh: '专人负责问卷，五个工作日内答复。',
      },
      test: {
        en: "Look at the last five questionnaires: arrival, reply, who answered. The average must be within five working days, and in the owner's holiday someone else must have done it.",
        zh: '看最近五份问卷：何时到、何时回、谁答。平均五个工作日内；负责人休假时也有人顶上。',
      },
      evidence: {
        en: 'The questionnaire log, and the deputy rule.',
        zh: '问卷台账、代理规定。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.RR-02'],
    },
    {
      id: 'customer-tprm-04',
      ref: 'MFA and EDR',
      text: {
        en: 'MFA and EDR coverage can be shown by report.',
        zh: '可出具多因素认证与 EDR 覆盖报告。',
      },
      test: {
        en: 'Ask IT to make two reports while you wait: accounts with and without MFA, devices with and without EDR, both with totals. The totals must agree with payroll and inventory; a percentage without a denominator convinces nobody.',
        zh: '请 IT 当场出两份报告：多因素认证已开和未开的账号、EDR 已装和未装的设备，均含总数，并与工资名单和资产清单一致。没有分母的百分比说服不了谁。',
      },
      evidence: {
        en: 'Both reports with date and totals, and the list of exceptions.',
        zh: '两份带日期和总数的报告、例外清单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-03', 'DE.CM-09'],
    },
    {
      id: 'customer-tprm-05',
      ref: 'Vulnerability and test',
      text: {
        en: 'A penetration test or scan under 12 months old has fixes tracked.',
        zh: '12 个月内的渗透测试或扫描，且整改有跟踪。',
      },
      test: {
        en: 'Open the last test report and read its date, scope and the three worst findings. For each there must be a ticket with repair and re-test; prepare a summary that can be shared without details useful to an attacker.',
        zh: '打开最近一份测试报告，看日期、范围和最严重的三项，每项都要有修复和复测的工单。另备一份可对外的摘要，不含攻击者用得上的细节。',
      },
      evidence: {
        en: 'The report, tickets with re-test, and the shareable summary.',
        zh: '报告、含复测的工单、可共享摘要。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['ID.RA-01', 'ID.IM-02'],
    },
    {
      id: 'customer-tprm-06',
      ref: 'Incident clause',
      text: {
        en: 'The team can meet the notice time in each contract (often 24-72 hours).',
        zh: '能履行各合同约定的通报时限（常见 24–72 小时）。',
      },
      test: {
        en: 'Make a table of the notice hours in your ten largest contracts, sort by the shortest, and drill that one. Note the time from detection to the sent mail; the contact in the contract must still work there.',
        zh: '把前十大合同的通报时限列成表，按长短排序，就拿最短的那份来演练。记下从发现到发出通报用了多久；合同里的联系人也要核实仍在职。',
      },
      evidence: {
        en: 'The clause table, drill note with times, and contact check of this half-year.',
        zh: '条款对照表、带时间的演练记录、本半年联系人核对。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02', 'GV.SC-08'],
    },
    {
      id: 'customer-tprm-07',
      ref: 'Sub-suppliers',
      text: {
        en: 'Sub-processors and cloud services are listed.',
        zh: '列明分包方和云服务。',
      },
      test: {
        en: 'Ask the developers and accounting separately which services and firms see customer data, and compare with the published list. A name that one side knows and the list lacks must be added and, where promised, announced.',
        zh: '分别问开发和财务，哪些服务和公司看得到客户数据，与公布清单对照。缺的补上，合同承诺过的须告知客户。',
      },
      evidence: {
        en: 'The sub-processor list with version, and notices to customers.',
        zh: '带版本的分包方清单、致客户的通知。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-04'],
    },
    {
      id: 'customer-tprm-08',
      ref: 'Data handling',
      text: {
        en: 'Customer data is separated, encrypted and deleted on request.',
        zh: '客户数据隔离、加密，可按要求删除。',
      },
      test: {
        en: "With two test customers, sign in as one and try to reach the other's record by changing the number in the address; it must be refused. Then carry out a deletion request for a test customer and look for remains in backup and support tools.",
        zh: '建两个测试客户，用其中一个登录，改动地址栏里的编号去看另一个的记录，应被拒绝。再对测试客户执行删除，看备份和客服工具里有无残留。',
      },
      evidence: {
        en: 'The separation test, encryption proof, and the deletion certificate.',
        zh: '隔离测试、加密证明、删除证明。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.DS-01', 'ID.AM-08'],
    },
    {
      id: 'customer-tprm-09',
      ref: 'Continuity',
      text: {
        en: 'Recovery times promised are tested.',
        zh: '承诺的恢复时间经过测试。',
      },
      test: {
        en: 'Compare the recovery time in the contract with the last measured one for the same service. If it has never been measured, promise nothing further until it has been.',
        zh: '拿合同里的恢复时间与同一项服务最近一次实测结果对照。从没测过的，测完之前不要再承诺。',
      },
      evidence: {
        en: 'The contract page, the test with duration, and the plan for services that are not yet tested.',
        zh: '合同页、写明时长的测试、未测服务的计划。',
      },
      effort: 'days',
      weight: 2,
      csf: ['RC.RP-01', 'PR.IR-03'],
    },
    {
      id: 'customer-tprm-10',
      ref: 'People',
      text: {
        en: 'Screening, confidentiality and training records exist.',
        zh: '有背景核查、保密与培训记录。',
      },
      test: {
        en: 'Choose two persons working for a demanding customer and look for screening as law permits, signed confidentiality and training this year. Freelancers count as well.',
        zh: '抽两位服务高要求客户的人员，看合法范围内的背景核查、签署的保密协议和今年培训，外部人员也算。',
      },
      evidence: {
        en: 'The check sheet per person with dates, without private details.',
        zh: '每人带日期的核对表，不含隐私细节。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.RR-04', 'PR.AT-01'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'US Securities and Exchange Commission',
      title: 'Small business guide: cybersecurity disclosure and Form 8-K Item 1.05',
      url: 'https://www.sec.gov/resources-small-businesses/small-business-compliance-guides/cybersecurity-risk-management-strategy-governance-incident-disclosure',
      checked: '2026-10-09',
      secondHand: true,
    },
  ],
  confidence: 'medium',
  related: ['soc-2', 'iso-27001'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-10-08',
};
