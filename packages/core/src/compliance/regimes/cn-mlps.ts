import type { Regime } from '../regime.ts';

// To check: CSL article numbers 23, 27 and 61 are derived from the renumbering (old 40 became 42); check the consolidated text.
// To check: 8.1.4.x numbering checked; 8.1.5-8.1.10 numbering and the Level 2 cycle are from recollection.
// To check: One law-firm note gives RMB 2 million as the non-CII ceiling: it matches the 'serious harm' tier.
// To check: Fees are vendor claims.
/** Cybersecurity Law and MLPS 2.0. Chinese laws are free to quote; GB/T standards are copyright SAC, so cite numbers only. */
export const regime: Regime = {
  id: 'cn-mlps',
  name: {
    en: 'Cybersecurity Law and MLPS 2.0',
    zh: '网络安全法与网络安全等级保护 2.0（等保）',
  },
  short: {
    en: 'MLPS 2.0',
    zh: '等保 2.0',
  },
  market: {
    en: 'Systems for government and state-owned buyers in China',
    zh: '中国政企客户系统',
  },
  version: {
    en: 'CSL as amended, in force 1 Jan 2026; GB/T 22239-2019; 2025 filing templates',
    zh: '修订后的《网络安全法》自 2026 年 1 月 1 日起施行；GB/T 22239-2019；2025 版备案模板',
  },
  authority: {
    en: 'Ministry of Public Security and local cyber police; CAC',
    zh: '公安部与属地网安部门；国家网信办',
  },
  regions: ['CN'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Without a filing certificate and a passing assessment report, government, finance, healthcare, education and state-owned buyers will not admit a system; app stores, ICP and cloud checks can also stall.',
    zh: '没有备案证明和合格的测评报告，政府、金融、医疗、教育和国企客户不会准入系统；应用商店、ICP 和云平台审核也可能受阻。',
  },
  status: {
    en: 'In force; systems at Level 2 and above had to be re-filed on the 2025 templates by 30 Nov 2025',
    zh: '现行有效；二级及以上系统须在 2025 年 11 月 30 日前按 2025 版模板重新填报备案',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['CN'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['operates-network-cn', 'hosts-customer-data', 'personal-data-cn'],
          },
        ],
      },
      why: {
        en: 'You own or run a network or information system in mainland China.',
        zh: '贵公司在中国境内拥有或运营网络和信息系统。',
      },
    },
    {
      level: 'likely',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['CN'],
          },
          {
            fact: 'employees',
            op: 'gte',
            value: 1,
          },
        ],
      },
      why: {
        en: "Any business system in mainland China is a 'network' and must at least be graded.",
        zh: '中国境内的业务系统均属“网络”，至少应完成定级。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'General operators: warning plus RMB 10,000-50,000; RMB 50,000-500,000 if refused or harm follows, with RMB 10,000-100,000 on the responsible person. Serious harm RMB 0.5-2 million; especially serious RMB 2-10 million and up to RMB 1 million personally.',
      zh: '一般运营者：警告并可处 1–5 万元；拒不改正或造成后果处 5–50 万元，责任人 1–10 万元。造成大量数据泄露等严重后果处 50–200 万元；特别严重处 200–1000 万元，责任人最高 100 万元。',
    },
    max: 10000000,
    unit: {
      en: 'RMB',
      zh: '元人民币',
    },
    origin: {
      source: 's3',
      confirmed: true,
    },
  },
  effort: {
    months: [2, 6],
    cost: {
      low: 50000,
      high: 500000,
      currency: 'CNY',
      basis: {
        en: "assessment from about RMB 50,000 (Level 2) to 200,000–500,000 (Level 3) a system, remediation extra; vendors' claims",
        zh: '测评费约 5 万元起（二级）至 20–50 万元（三级）／系统，整改另计；为厂商报价',
      },
    },
    origin: {
      source: 's6',
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'incident of the larger class or above',
        zh: '较大及以上事件',
      },
      hours: 4,
      to: {
        en: 'the provincial cyberspace administration',
        zh: '省级网信部门',
      },
      ref: '报告管理办法第4条',
      confirmed: true,
    },
    {
      event: {
        en: 'incident at critical infrastructure',
        zh: '关键信息基础设施事件',
      },
      hours: 1,
      to: {
        en: 'the protection department and the police',
        zh: '保护工作部门和公安机关',
      },
      ref: '报告管理办法第4条',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2025-11-01',
      what: {
        en: 'National cybersecurity incident reporting measures in force (4 h / 1 h)',
        zh: '国家网络安全事件报告管理办法施行（4 小时／1 小时）',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2025-11-30',
      what: {
        en: 'MLPS Level 2+ systems re-filed on 2025 templates',
        zh: '等保二级及以上按 2025 版模板重新备案截止',
      },
      status: 'in-force',
      origin: {
        source: 's2',
        confirmed: true,
      },
    },
    {
      date: '2026-01-01',
      what: {
        en: 'Amended Cybersecurity Law with higher fines',
        zh: '修订后网络安全法施行，罚款上调',
      },
      status: 'in-force',
      origin: {
        source: 's4',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'cn-mlps-01',
      ref: '网安法第23条; GB/T 22240-2020',
      text: {
        en: 'Every system is listed and graded, with an expert review where the level is 2 or higher.',
        zh: '全部系统已梳理并定级，二级及以上已组织专家评审。',
      },
      test: {
        en: "Compare the list of graded systems with the list of domain names, servers, mini-programs and cloud accounts; whatever is not on it has not been graded. For each system at Level 2 or above ask for the grading report and the experts' opinion.",
        zh: '拿定级系统清单对照域名、服务器、小程序和云账号清单，不在上面的就是漏定级。二级及以上的，逐个要定级报告和专家评审意见。',
      },
      evidence: {
        en: "The system list, the grading report per system, and the experts' review opinion with signatures.",
        zh: '系统清单、各系统定级报告、专家签字的评审意见。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.OC-03', 'ID.AM-05'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-mlps-02',
      ref: '网安法第23条; 备案',
      text: {
        en: 'Level 2+ systems hold a filing certificate on the 2025 template, updated after changes.',
        zh: '二级及以上系统已按 2025 版模板取得备案证明，变更后及时更新。',
      },
      test: {
        en: 'Read the filing certificate of each Level 2 or higher system: name, level and address must match reality and the form must be the 2025 template. Then ask what has changed since (cloud move, new function) and whether the change was filed.',
        zh: '核对二级及以上每个系统的备案证明：名称、级别、部署地点须与实际一致，且用的是 2025 版模板。再问之后有哪些变化（上云、新功能），是否办过变更备案。',
      },
      evidence: {
        en: 'The filing certificate, the filing form on the 2025 template, and the receipt for changes.',
        zh: '备案证明、2025 版备案表、变更备案回执。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-mlps-03',
      ref: '等级测评',
      text: {
        en: 'Level 3 systems pass an assessment by a licensed body every year; Level 2 is assessed on a regular cycle.',
        zh: '三级系统每年由有资质的机构测评合格；二级系统按周期测评。',
      },
      test: {
        en: "For each Level 3 system read the date and the conclusion of the last assessment report: within twelve months, not rated as failed. Look up whether the assessor's certificate was valid at that time, and follow two high-risk findings to their repair.",
        zh: '看每个三级系统最近一次测评报告的日期和结论：12 个月以内，且结论不为“差”或“不符合”。核实测评机构当时的服务认证证书是否有效，再跟踪两项高风险问题的整改情况。',
      },
      evidence: {
        en: "The assessment reports with seal, the assessor's certificate, and the rectification report with proof.",
        zh: '盖章的测评报告、测评机构证书、附佐证的整改报告。',
      },
      effort: 'months',
      weight: 3,
      csf: ['ID.IM-01'],
      unconfirmed: 'all',
    },
    {
      id: 'cn-mlps-04',
      ref: '8.1.2-8.1.3',
      text: {
        en: 'Zones, boundary access control and intrusion prevention are in place.',
        zh: '完成分区分域，落实边界访问控制与入侵防范。',
      },
      test: {
        en: 'Put the network drawing next to the rules of the boundary firewall and try from the office network to reach a database in the server zone; it must be refused. Ask for the last blocked attack and the rule version in use.',
        zh: '把网络拓扑图和边界防火墙策略摆在一起，从办公网试着直连服务器区的数据库，应被拒绝。再调取最近一次入侵拦截记录，看特征库版本。',
      },
      evidence: {
        en: 'The zoned drawing, the policy export with its default deny rule, and intrusion alerts of one month.',
        zh: '分区拓扑图、含默认拒绝的策略导出、一个月的入侵告警。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.IR-01'],
    },
    {
      id: 'cn-mlps-05',
      ref: '8.1.4.1',
      text: {
        en: 'Logins are unique, locked after failures, and two factors guard remote administration at Level 3.',
        zh: '账号唯一、失败锁定，三级系统远程管理使用双因素鉴别。',
      },
      test: {
        en: 'With a test account, enter a wrong password at a server until it locks, and note the number of tries. For Level 3, start a remote administration session, usually through the bastion host, and see that a second factor such as a token is asked.',
        zh: '用测试账号登录一台服务器，故意输错口令直到锁定，记下次数。三级系统再发起一次远程运维（一般经堡垒机），看是否要求动态口令等第二因素。',
      },
      evidence: {
        en: 'The account list, the lockout policy as a screenshot, and the bastion login record with both factors.',
        zh: '账号清单、失败锁定策略截图、显示双因素的堡垒机登录记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'cn-mlps-06',
      ref: '8.1.4.2',
      text: {
        en: 'Default accounts are gone, rights are least-privilege and administrators are split.',
        zh: '清除默认账号，落实最小授权，系统、安全、审计管理员权限分离。',
      },
      test: {
        en: 'Export the accounts of servers, databases and network devices and look for default names such as root used daily, test or guest. Ask who the system, security and audit administrators are; one person must not hold all three roles.',
        zh: '导出服务器、数据库和网络设备账号，看有没有日常直接用 root 的，以及 test、guest 等默认账号。再问系统、安全、审计管理员分别是谁，三个角色不能由一人兼任。',
      },
      evidence: {
        en: 'Account exports, the appointment of the three administrators, and the rights table.',
        zh: '账号导出、三员任命文件、权限对照表。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AA-05'],
    },
    {
      id: 'cn-mlps-07',
      ref: '8.1.4.3; 网安法第23条',
      text: {
        en: 'Audit logs are complete, protected and kept at least six months.',
        zh: '审计日志完整受保护，留存不少于六个月。',
      },
      test: {
        en: 'Ask for the logs of one server and one firewall from exactly six months ago and open them. Then check that the ordinary administrator cannot delete them and that the clocks of both devices agree.',
        zh: '要一台服务器和一台防火墙六个月前当天的日志，当场打开。再确认普通管理员删不掉，两台设备时间一致。',
      },
      evidence: {
        en: "The log platform's retention setting, the sample log lines with date, and the time server setting.",
        zh: '日志平台保存设置、带日期的日志样本、时间同步设置。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-04'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-mlps-08',
      ref: '8.1.4.4',
      text: {
        en: 'Unneeded services are closed and known flaws are found and fixed in time.',
        zh: '关闭不必要的服务，及时发现并修补已知漏洞。',
      },
      test: {
        en: 'By arrangement with IT, run a port scan against three servers from inside and ask the reason for each open port. Take the last vulnerability scan and choose three high-risk entries: repaired, or accepted in writing with protective measures.',
        zh: '与 IT 约好后，从内网对三台服务器做端口扫描，每个开放端口都要说出理由。再取最近一次漏洞扫描，挑三条高危：已修复，或书面接受并有防护措施。',
      },
      evidence: {
        en: 'The port list with reasons, scan reports before and after, and the patch or acceptance records.',
        zh: '端口及用途清单、整改前后的扫描报告、补丁或风险接受记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02', 'ID.RA-01'],
    },
    {
      id: 'cn-mlps-09',
      ref: '8.1.4.5',
      text: {
        en: 'Malware protection runs everywhere and updates.',
        zh: '恶意代码防范全覆盖并及时更新。',
      },
      test: {
        en: 'Compare the hosts in the anti-malware console with the asset list, Linux servers and tills included, and read the age of the signatures. On one test computer, a harmless test file must be detected and the alarm must reach someone.',
        zh: '拿防病毒后台的主机对照资产清单，Linux 服务器和收银机也算，看病毒库日期。在一台测试机上放无害测试文件，应被查杀，且告警有人收到。',
      },
      evidence: {
        en: 'The coverage export with signature date, the detection record, and the list of exempt hosts with reasons.',
        zh: '含病毒库日期的覆盖导出、查杀记录、豁免主机及理由。',
      },
      effort: 'days',
      weight: 2,
      csf: ['DE.CM-09'],
    },
    {
      id: 'cn-mlps-10',
      ref: '8.1.4.7-8.1.4.8',
      text: {
        en: 'Important data is protected in transit and storage, with approved cryptography where required.',
        zh: '重要数据传输与存储受保护，按要求使用商用密码。',
      },
      test: {
        en: 'Open the login page with a browser to see the certificate and protocol, and ask the database administrator to show one ID number as stored; it must not be readable. Where commercial cryptography is required, ask for the product certificate and the assessment of its use.',
        zh: '用浏览器看登录页的证书和协议，再请数据库管理员展示一条身份证号的存储形式，不应是明文。要求使用商用密码的，看产品认证证书和密码应用安全性评估（密评）报告。',
      },
      evidence: {
        en: 'The certificate test, a screenshot of encrypted storage, product certificates, and the cryptography assessment report.',
        zh: '证书检测结果、加密存储截图、商用密码产品认证证书、密评报告。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'cn-mlps-11',
      ref: '8.1.4.9',
      text: {
        en: 'Important data is backed up, remote for Level 3, and restore is tested.',
        zh: '重要数据有备份，三级须异地备份，并做恢复测试。',
      },
      test: {
        en: "Ask for the last restore of important data: date, duration, who confirmed the result. For Level 3 see that a copy lies in another place and is transferred regularly, for instance in the bucket's region setting.",
        zh: '调阅最近一次重要数据恢复记录：日期、用时、谁确认结果。三级系统还要核实异地副本，例如查存储桶所在地域，以及是否定时同步。',
      },
      evidence: {
        en: 'The backup policy, job logs of one month, the restore record, and proof of the remote copy.',
        zh: '备份策略、一个月的任务日志、恢复记录、异地副本证明。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-11', 'RC.RP-01'],
    },
    {
      id: 'cn-mlps-12',
      ref: '8.1.4.11',
      text: {
        en: 'Only necessary personal information is collected and unauthorised use is blocked.',
        zh: '仅采集必要个人信息，禁止未授权访问和使用。',
      },
      test: {
        en: 'Register as a new user in your app or mini-program and note each field and permission requested; ask the product manager what fails without it. Then have a customer service account try to export the full user table, which must be refused.',
        zh: '以新用户身份注册自家 App 或小程序，记下每个必填项和权限，问产品经理没有它会怎样。再用客服账号试导出全量用户表，应被拒绝。',
      },
      evidence: {
        en: 'The field and permission table with reasons, role rights for user data, and the note of the refused export.',
        zh: '字段与权限必要性对照表、用户数据角色权限、导出被拒记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-07'],
    },
    {
      id: 'cn-mlps-13',
      ref: '8.1.6-8.1.9',
      text: {
        en: 'Security policy, organisation, staff and project rules are written and used.',
        zh: '安全管理制度、机构、人员和建设管理要求成文并执行。',
      },
      test: {
        en: "Take the rules from the drawer and choose three duties: leaving staff, acceptance of outsourced systems, visitor access to the machine room. For each ask for last month's record; a rule without records is paper only.",
        zh: '从制度汇编里挑三条：人员离岗、外包系统验收、机房来访。逐条索取上个月的执行记录，拿不出记录的就只是纸面制度。',
      },
      evidence: {
        en: 'The approved rules with version, the security organisation document, and sample records for the three duties.',
        zh: '经批准并有版本的制度汇编、安全组织文件、三条要求的执行记录。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.PO-01', 'GV.RR-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-mlps-14',
      ref: '网安法第27条; 8.1.10',
      text: {
        en: 'An emergency plan exists and has been drilled.',
        zh: '已制定应急预案并开展演练。',
      },
      test: {
        en: 'Ask the person on duty to take out the emergency plan and to name the first three steps and the number of the local network police unit. The drill record of the past year must show a scenario, participants and what was changed.',
        zh: '请值班人员拿出应急预案，说出头三步和属地公安网安部门电话。过去一年的演练记录须写明场景、参加人和改进。',
      },
      evidence: {
        en: 'The plan with approval page, the drill record with sign-in sheet and photos, and the changes made.',
        zh: '带批准页的应急预案、附签到和照片的演练记录、改进内容。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.MA-01', 'ID.IM-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-mlps-15',
      ref: '国家网络安全事件报告管理办法 第4条',
      text: {
        en: 'Larger incidents can be reported to the provincial CAC within 4 hours (critical infrastructure: 1 hour), with a summary report in 30 days.',
        zh: '较大以上事件能在 4 小时内报省级网信部门（涉及关键信息基础设施的 1 小时内），处置结束后 30 日内提交总结。',
      },
      test: {
        en: 'Set a scenario at 20:00 (customer data on sale, service down) and have the team judge the level from the national grading guide and fill in the report form. It must reach the provincial cyberspace office before midnight; check the number, the channel and who signs.',
        zh: '设定 20:00 的场景（客户数据被兜售、服务中断），让团队对照国家分级指南定级并填报告表，须在当天 24:00 前能报到省级网信部门。核对电话、渠道和签发人。',
      },
      evidence: {
        en: 'The grading table, the filled-in sample report, the contact list with backup persons, and the template for the summary due in 30 days.',
        zh: '事件分级对照表、填好的样表、含替补的联系人、30 日总结报告模板。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Cyberspace Administration of China',
      title: 'National cybersecurity incident reporting measures',
      url: 'https://www.cac.gov.cn/2025-09/15/c_1759583017717009.htm',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'tanovo.com',
      title: 'Explanation of the 2025 re-filing of graded systems (notices 1001 and 1846)',
      url: 'https://www.tanovo.com/display2.php?id=2424',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'digipub.cc',
      title: 'Penalties in the amended Cybersecurity Law (Chinese)',
      url: 'http://www.digipub.cc/dy/article/KJ35EOVK0514W7VO.html?spss=dy_author',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'DLA Piper',
      title: 'China: amendments to the Cybersecurity Law from 1 January 2026',
      url: 'https://privacymatters.dlapiper.com/2025/11/china-amendments-to-cybersecurity-law-effective-1-january-2026/',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'guifanku.com',
      title: 'GB/T 22239-2019, table of contents',
      url: 'https://www.guifanku.com/757492.html',
      checked: '2026-10-09',
    },
    {
      id: 's6',
      publisher: 'wuhan-jiaye.com (vendor)',
      title: 'Prices for graded-protection assessments, as a vendor states them',
      url: 'http://m.wuhan-jiaye.com/show-144-7817-1.html',
      checked: '2026-10-09',
    },
  ],
  confidence: 'high',
  related: ['cn-pipl', 'cn-dsl'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-10-08',
};
