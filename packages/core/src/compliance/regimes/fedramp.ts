import type { Regime } from '../regime.ts';

// To check: Dates from a public watch list 'verified 2026-09-25'; open fedramp.gov before display.
/** FedRAMP (selling cloud to US federal agencies). US government work. */
export const regime: Regime = {
  id: 'fedramp',
  name: {
    en: 'FedRAMP (selling cloud to US federal agencies)',
    zh: 'FedRAMP（向美国联邦机构销售云服务）',
  },
  short: {
    en: 'FedRAMP',
    zh: 'FedRAMP',
  },
  market: {
    en: 'Cloud for US federal agencies',
    zh: '美国联邦机构云服务',
  },
  version: {
    en: 'FedRAMP Consolidated Rules 2026 (CR26, 24 Jun 2026) and FedRAMP 20x',
    zh: 'FedRAMP 2026 整合规则（CR26，2026 年 6 月 24 日）与 FedRAMP 20x',
  },
  authority: {
    en: 'US GSA FedRAMP',
    zh: '美国总务署 FedRAMP',
  },
  regions: ['US'],
  type: 'certification',
  gate: 'contract-precondition',
  blocks: {
    en: 'Agencies cannot put federal data in an unauthorised cloud service.',
    zh: '联邦机构不得把联邦数据放进未获授权的云服务。',
  },
  status: {
    en: 'Rules mandatory from 1 Jan 2027; no new Rev. 5 certifications after 11 Jun 2027; 20x Class B and C pipeline opened 31 Aug 2026',
    zh: '规则自 2027 年 1 月 1 日强制适用；2027 年 6 月 11 日后不再新发 Rev. 5 认证；20x B/C 级通道 2026 年 8 月 31 日开放',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['sells-cloud-us-federal'],
      },
      why: {
        en: 'You sell a cloud service that holds federal information.',
        zh: '贵公司销售存放联邦信息的云服务。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fine; no federal contract.',
      zh: '没有罚款，但拿不到联邦合同。',
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
    months: [6, 18],
    cost: {
      low: 100000,
      high: 1000000,
      currency: 'USD',
      basis: {
        en: 'before 20x, which aims to lower it',
        zh: '按 20x 之前估算，20x 旨在降低成本',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2027-01-01',
      what: {
        en: 'FedRAMP Consolidated Rules mandatory',
        zh: 'FedRAMP 整合规则强制适用',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
    {
      date: '2027-06-11',
      what: {
        en: 'Last day for new Rev. 5 certifications',
        zh: '最后一日可新发 Rev. 5 认证',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'fedramp-01',
      ref: 'CR26 path',
      text: {
        en: 'The path (20x class or Rev. 5 until June 2027) and the boundary are decided.',
        zh: '已确定路径（20x 级别或 2027 年 6 月前的 Rev. 5）与边界。',
      },
      test: {
        en: 'Ask for the one-page decision: which path, which class or impact level, which agency is interested, by which date. Then let two engineers draw the boundary separately and name each outside service that federal data touches; if the two drawings differ, it is not decided.',
        zh: '请对方拿出一页纸的决定：走哪条路径、哪个级别、哪家机构有意向、何时完成。再请两位工程师各画一张边界图，标出联邦数据接触到的每个外部服务；两张图对不上，就说明还没定下来。',
      },
      evidence: {
        en: 'The decision paper with date, the boundary drawing, and the list of connected services.',
        zh: '注明日期的决定、边界图、关联服务清单。',
      },
      effort: 'months',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'fedramp-02',
      ref: 'CR26 / SP 800-53 baseline',
      text: {
        en: 'Key security indicators or baseline controls are documented.',
        zh: '关键安全指标或基线控制已文档化。',
      },
      test: {
        en: 'Choose five indicators or controls at random and ask for the text, the responsible engineer and the proof from the running system. A description that is true only of the plan counts as not documented.',
        zh: '随机抽五项指标或控制，请对方给出文字说明、负责的工程师和运行系统里的证据。只在计划里成立的描述，不算已经文档化。',
      },
      evidence: {
        en: 'The security package with version, and the proof per sampled item.',
        zh: '带版本的安全文档包、各抽样项证据。',
      },
      effort: 'months',
      weight: 3,
      csf: ['GV.PO-01'],
    },
    {
      id: 'fedramp-03',
      ref: 'Identity',
      text: {
        en: 'Phishing-resistant MFA is used for staff.',
        zh: '员工使用可抗钓鱼的多因素认证。',
      },
      test: {
        en: 'Watch an engineer and a support person sign in to the federal environment: a hardware key or passkey must be used. Look for fallback methods such as a text message or a reset by phone; each opens the door again.',
        zh: '看工程师和客服登录联邦环境，须用硬件密钥或通行密钥。再找短信、电话重置等后备方式，只要留着一种，门就又打开了。',
      },
      evidence: {
        en: 'The authentication policy, the method report per user, and the reset procedure.',
        zh: '认证策略、按用户的认证方式报告、重置流程。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'fedramp-04',
      ref: 'Cryptography',
      text: {
        en: 'Validated cryptography protects federal data.',
        zh: '使用通过验证的密码模块保护联邦数据。',
      },
      test: {
        en: 'Make a table of every place where federal data is encrypted (entry, service to service, database, backup, laptop) with module and certificate. Look each certificate up in the public validation list; a certificate moved to the historical list needs a written decision.',
        zh: '列出联邦数据每处加密位置（入口、服务间、数据库、备份、笔记本）及模块和证书。逐个到公开的验证名单上查；状态已转为历史（historical）的，要有书面的处理决定。',
      },
      evidence: {
        en: 'The cryptography table with certificate numbers and the date of look-up.',
        zh: '带证书号和查询日期的密码模块表。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'fedramp-05',
      ref: 'Vulnerability detection and response',
      text: {
        en: 'Internet-reachable flaws are found and fixed on FedRAMP timelines.',
        zh: '按 FedRAMP 时限发现并修复可经互联网触达的漏洞。',
      },
      test: {
        en: 'Take the latest flaw that could be reached from the internet and set its dates beside the FedRAMP time limits: found, rated, mitigated, closed. Ask how the scanner would see a service that was started yesterday.',
        zh: '取最近一个可从互联网触达的漏洞，把发现、评级、缓解、关闭的日期与 FedRAMP 时限对照。再问：昨天新开的服务，扫描器怎么会知道？',
      },
      evidence: {
        en: 'The flaw register with dates and reachability, and scan coverage of the boundary.',
        zh: '带日期和可达性的漏洞台账、边界扫描覆盖。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.RA-01', 'PR.PS-02'],
    },
    {
      id: 'fedramp-06',
      ref: 'Change notification',
      text: {
        en: 'Significant changes are reported.',
        zh: '报告重大变更。',
      },
      test: {
        en: 'Go through the release notes of the past quarter with an engineer and mark what was a significant change. For each, the notice to FedRAMP or the agency must carry a date that fits the rule for that kind of change.',
        zh: '和工程师一起过一遍上季度的发布说明，标出哪些属于重大变更。每项致 FedRAMP 或机构的通知日期须符合该类变更规则。',
      },
      evidence: {
        en: 'The change log with classification, and the notices sent.',
        zh: '带分类的变更日志、已发通知。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.RA-07'],
    },
    {
      id: 'fedramp-07',
      ref: 'Continuous monitoring',
      text: {
        en: 'Machine-readable evidence is shared on schedule.',
        zh: '按期提供机器可读的持续监测证据。',
      },
      test: {
        en: 'Ask for the file delivered in the last reporting period and open it with a program, not by eye: it must follow the prescribed format and agree with the live dashboard. A missed period must be explained.',
        zh: '取上一个报告期交付的文件，用程序而不是肉眼来读：格式要符合规定，内容要与实时看板一致。漏报的那一期要有说明。',
      },
      evidence: {
        en: 'The delivered files with timestamp, the validation result, and the delivery calendar.',
        zh: '带时间戳的交付文件、校验结果、交付日历。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['DE.CM-01', 'GV.OV-03'],
    },
    {
      id: 'fedramp-08',
      ref: 'Incident communications',
      text: {
        en: 'Incidents reach FedRAMP, CISA and agencies in time.',
        zh: '及时向 FedRAMP、CISA 和机构通报事件。',
      },
      test: {
        en: 'Hold a one-hour drill with a suspected intrusion on a Saturday. The person on duty must find the current time limits and addresses for FedRAMP, CISA and each agency, and send a test message marked as exercise to the internal list.',
        zh: '假设周六发现疑似入侵，演练一小时。值班人要能找到 FedRAMP、CISA 和各机构现行时限与地址，并向内部名单发标明“演练”的测试信。',
      },
      evidence: {
        en: 'The communication plan with addresses, the drill record, and the update history of the contact list.',
        zh: '含地址的通报计划、演练记录、联系名单更新历史。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
    },
    {
      id: 'fedramp-09',
      ref: 'Supply chain',
      text: {
        en: 'Only authorised or assessed sub-services are used.',
        zh: '仅使用获授权或经评估的下游服务。',
      },
      test: {
        en: "Compare the services named in the code and the cloud bill with the list of sub-services in the package. For each, the FedRAMP marketplace must show an authorisation, or your own assessment and the agency's acceptance must be on file.",
        zh: '拿代码和云账单里出现的服务，与文档包中的下游服务清单对照。每一项要么在 FedRAMP Marketplace 上显示已获授权，要么存有自己的评估和机构的认可。',
      },
      evidence: {
        en: 'The sub-service list with marketplace status and date, and assessments.',
        zh: '带 Marketplace 状态和日期的下游服务清单、评估。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.SC-07'],
    },
    {
      id: 'fedramp-10',
      ref: 'FedRAMP mailbox',
      text: {
        en: 'A monitored security inbox answers FedRAMP mail.',
        zh: '设置有人值守的安全邮箱并回复 FedRAMP 邮件。',
      },
      test: {
        en: 'Send a mail to the published security address from outside at night and note when a person answers. The mailbox must belong to a group, not to one employee who may be on leave.',
        zh: '夜间从外部给公布的安全邮箱发信，记下何时有人回复。邮箱要归小组所有，不能只归某一个可能在休假的员工。',
      },
      evidence: {
        en: 'The mailbox members, the test mail with answer time, and the rota.',
        zh: '邮箱成员、测试邮件及回复时间、轮值表。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['RS.CO-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'FedRAMP (US General Services Administration)',
      title: 'FedRAMP rules 2026',
      url: 'https://www.fedramp.gov/2026/',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'FedRAMP (US General Services Administration)',
      title: 'Machine-readable FedRAMP rules',
      url: 'https://github.com/FedRAMP/rules',
      checked: '2026-10-09',
      secondHand: true,
    },
  ],
  confidence: 'medium',
  related: ['cmmc', 'soc-2'],
  unconfirmed: ['status'],
  checked: '2026-10-09',
  stale: '2027-01-01',
};
