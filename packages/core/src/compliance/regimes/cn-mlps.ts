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
    text: {
      en: 'In force; systems at Level 2 and above had to be re-filed on the 2025 templates by 30 Nov 2025',
      zh: '现行有效；二级及以上系统须在 2025 年 11 月 30 日前按 2025 版模板重新填报备案',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03', 'ID.AM-05'],
    },
    {
      id: 'cn-mlps-02',
      ref: '网安法第23条; 备案',
      text: {
        en: 'Level 2+ systems hold a filing certificate on the 2025 template, updated after changes.',
        zh: '二级及以上系统已按 2025 版模板取得备案证明，变更后及时更新。',
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
      id: 'cn-mlps-03',
      ref: '等级测评',
      text: {
        en: 'Level 3 systems pass an assessment by a licensed body every year; Level 2 is assessed on a regular cycle.',
        zh: '三级系统每年由有资质的机构测评合格；二级系统按周期测评。',
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
      csf: ['ID.IM-01'],
    },
    {
      id: 'cn-mlps-04',
      ref: '8.1.2-8.1.3',
      text: {
        en: 'Zones, boundary access control and intrusion prevention are in place.',
        zh: '完成分区分域，落实边界访问控制与入侵防范。',
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
      id: 'cn-mlps-06',
      ref: '8.1.4.2',
      text: {
        en: 'Default accounts are gone, rights are least-privilege and administrators are split.',
        zh: '清除默认账号，落实最小授权，系统、安全、审计管理员权限分离。',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-04'],
    },
    {
      id: 'cn-mlps-08',
      ref: '8.1.4.4',
      text: {
        en: 'Unneeded services are closed and known flaws are found and fixed in time.',
        zh: '关闭不必要的服务，及时发现并修补已知漏洞。',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.PO-01', 'GV.RR-02'],
    },
    {
      id: 'cn-mlps-14',
      ref: '网安法第27条; 8.1.10',
      text: {
        en: 'An emergency plan exists and has been drilled.',
        zh: '已制定应急预案并开展演练。',
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
      csf: ['RS.MA-01', 'ID.IM-02'],
    },
    {
      id: 'cn-mlps-15',
      ref: '国家网络安全事件报告管理办法 第4条',
      text: {
        en: 'Larger incidents can be reported to the provincial CAC within 4 hours (critical infrastructure: 1 hour), with a summary report in 30 days.',
        zh: '较大以上事件能在 4 小时内报省级网信部门（涉及关键信息基础设施的 1 小时内），处置结束后 30 日内提交总结。',
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
      publisher: 'cac.gov.cn',
      title: 'National incident reporting measures',
      url: 'https://www.cac.gov.cn/2025-09/15/c_1759583017717009.htm',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'tanovo.com',
      title: '公网安〔2025〕1001/1846号 解读 (30 Nov 2025)',
      url: 'https://www.tanovo.com/display2.php?id=2424',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'digipub.cc',
      title: 'Amended CSL penalty summary (Chinese)',
      url: 'http://www.digipub.cc/dy/article/KJ35EOVK0514W7VO.html?spss=dy_author',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'DLA Piper',
      title: 'DLA Piper: CSL amendments',
      url: 'https://privacymatters.dlapiper.com/2025/11/china-amendments-to-cybersecurity-law-effective-1-january-2026/',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'guifanku.com',
      title: 'GB/T 22239-2019 contents',
      url: 'https://www.guifanku.com/757492.html',
      checked: '2026-10-09',
    },
    {
      id: 's6',
      publisher: 'Wuhan Jiaye',
      title: "MLPS assessment prices (a vendor's claim)",
      url: 'http://m.wuhan-jiaye.com/show-144-7817-1.html',
      checked: '2026-10-09',
    },
  ],
  related: ['cn-pipl', 'cn-dsl'],
  confidence: 'high',
  checked: '2026-10-09',
  stale: '2027-07-01',
};
