import type { Regime } from '../regime.ts';

// To check: CIS v8.1 has 56 IG1 safeguards; one public copy wrongly tags 14.9 and 17.9 as IG1.
/** Everyone's baseline: NIST CSF 2.0 small-business profile and CIS IG1. CIS Controls: CC BY-NC-ND 4.0 style terms, so cite numbers and paraphrase; NIST and CISA are US government works. */
export const regime: Regime = {
  id: 'nist-baseline',
  name: {
    en: "Everyone's baseline: NIST CSF 2.0 small-business profile and CIS IG1",
    zh: '所有企业的基线：NIST CSF 2.0 小企业视角与 CIS IG1',
  },
  short: {
    en: 'NIST and CIS baseline',
    zh: 'NIST 与 CIS 基线',
  },
  market: {
    en: 'Ordinary business, anywhere',
    zh: '各地日常业务',
  },
  version: {
    en: 'CSF 2.0 (Feb 2024); CIS Controls v8.1 (56 IG1 safeguards); CISA CPG 2.0',
    zh: 'CSF 2.0（2024 年 2 月）；CIS 控制 v8.1（56 项 IG1 措施）；CISA CPG 2.0',
  },
  authority: {
    en: 'NIST, CIS, CISA',
    zh: 'NIST、CIS、CISA',
  },
  regions: ['GLOBAL'],
  type: 'framework',
  gate: 'liability',
  blocks: {
    en: 'No door closes by itself, but without it most other items on this list fail, and in Texas a firm under 250 staff loses its shield against punitive damages after a breach.',
    zh: '单独看没有准入门槛，但没有它，本清单其他项目大多无法通过；在德州，不足 250 人的企业泄露后会失去惩罚性赔偿的豁免保护。',
  },
  status: {
    en: 'Voluntary; Texas SB 2610 (since 1 Sep 2025) and other state laws reward it',
    zh: '自愿；德州 SB 2610（2025 年 9 月 1 日起）等州法给予奖励',
  },
  rules: [
    {
      level: 'market',
      when: {
        fact: 'employees',
        op: 'gte',
        value: 0,
      },
      why: {
        en: 'A sensible minimum for any business.',
        zh: '任何企业都应具备的最低要求。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'None.',
      zh: '无。',
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
    months: [1, 4],
    cost: {
      low: 2000,
      high: 30000,
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
      date: '2025-09-01',
      what: {
        en: 'Texas SB 2610 safe harbour for firms under 250 staff',
        zh: '德州 SB 2610 安全港生效（不足 250 人）',
      },
      status: 'in-force',
      origin: {
        source: 's5',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'nist-baseline-01',
      ref: 'CIS 1.1, 2.1',
      text: {
        en: 'Devices and software are inventoried, and unsupported ones are removed.',
        zh: '盘点设备与软件，淘汰停止支持的产品。',
      },
      test: {
        en: 'Compare three counts of one day: your list, the devices in the Wi-Fi controller, the machines in the protection console. Explain each difference, and look for products past support; each needs a removal date.',
        zh: '同一天数三个数：自己的清单、Wi-Fi 控制器里的设备、防护后台里的机器，差异逐台解释。停止支持的产品须有淘汰日期。',
      },
      evidence: {
        en: 'The reconciled list with date, and the removal plan for unsupported items.',
        zh: '核对后的清单（带日期）、停服产品淘汰计划。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-01', 'ID.AM-02'],
    },
    {
      id: 'nist-baseline-02',
      ref: 'CIS 3.1-3.4',
      text: {
        en: 'Sensitive data is located, access-limited and kept only as long as needed.',
        zh: '明确敏感数据位置，限制访问，按需留存。',
      },
      test: {
        en: 'Ask each team where it keeps customer, staff and money data, and open one of the folders with an account from another team. It must be refused, and the oldest file must be within the retention rule.',
        zh: '问各团队客户、员工和财务数据放在哪里，用别组账号打开其中一个文件夹，应被拒；最老的文件须在保存期限内。',
      },
      evidence: {
        en: 'The data map, folder rights, and the retention rule with the last clean-up.',
        zh: '数据地图、文件夹权限、保存规定及最近清理记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-07'],
    },
    {
      id: 'nist-baseline-03',
      ref: 'CIS 3.6',
      text: {
        en: 'Laptops and phones are encrypted.',
        zh: '笔记本和手机加密。',
      },
      test: {
        en: "Open device management, or walk round with a list: BitLocker, FileVault or the phone's own encryption must be on for each device that leaves the office. Try to find the recovery key of one laptop without its user.",
        zh: '打开设备管理后台或拿清单走一圈：凡带出办公室的设备，BitLocker、FileVault 或手机加密须开启。再试着不找本人，查出一台笔记本的恢复密钥。',
      },
      evidence: {
        en: 'The encryption report and the place of recovery keys.',
        zh: '加密报告、恢复密钥存放处。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.DS-01'],
    },
    {
      id: 'nist-baseline-04',
      ref: 'CIS 4.1-4.7',
      text: {
        en: 'Secure settings, firewalls, screen lock and no default passwords.',
        zh: '安全配置、防火墙、锁屏，无默认口令。',
      },
      test: {
        en: 'Take one new computer, one router and one printer: written settings applied, firewall on, screen locks after 15 minutes or less, factory password dead. Try the factory password yourself.',
        zh: '拿一台新电脑、一台路由器和一台打印机：按书面配置设好、防火墙开启、15 分钟内锁屏、出厂口令失效，亲手试一遍。',
      },
      evidence: {
        en: 'The settings sheet filled in for the three devices and the date of the check.',
        zh: '三台设备填好的配置表及检查日期。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-01'],
    },
    {
      id: 'nist-baseline-05',
      ref: 'CIS 5.1-5.4, 6.1-6.2',
      text: {
        en: 'Accounts are listed, unique, separate for admin, and closed on leaving.',
        zh: '账号登记、唯一，管理账号分离，离职即关。',
      },
      test: {
        en: 'Print the account list of directory and three cloud services and cross out everyone on the payroll. Who remains must be explained or closed today; administrators must appear twice, with a daily and an admin account.',
        zh: '打印目录和三个云服务的账号清单，把工资名单上的人划掉，剩下的今天解释或关闭。管理员应出现两次：日常号和管理号。',
      },
      evidence: {
        en: 'The crossed list signed, and the closing tickets.',
        zh: '划过并签字的清单、关闭工单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-01', 'PR.AA-05'],
    },
    {
      id: 'nist-baseline-06',
      ref: 'CIS 6.3-6.5',
      text: {
        en: 'MFA for internet-facing apps, remote access and administrators.',
        zh: '互联网应用、远程接入和管理员均启用多因素认证。',
      },
      test: {
        en: 'Test three doors with a password alone: webmail, VPN or remote support, and the admin page of a cloud service. All three must ask for more; write down any other internet-facing app where it was not tried.',
        zh: '只用口令试三道门：网页邮箱、VPN 或远程支持、云服务管理页，都应再要求一重验证；还没试过的对外应用逐个记下来。',
      },
      evidence: {
        en: 'The result per door with screenshot, and the list of internet-facing apps with MFA status.',
        zh: '每道门的结果截图、对外应用及多因素认证状态清单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'nist-baseline-07',
      ref: 'CIS 7.1-7.4',
      text: {
        en: 'Automatic patching of systems and applications at least monthly.',
        zh: '系统与应用至少每月自动打补丁。',
      },
      test: {
        en: 'Open the update status and sort by oldest: no operating system or application may be more than a month behind. Ask which machines are excluded from automatic updates and why.',
        zh: '打开更新状态按最旧排序，系统和应用落后都不得超过一个月。再问哪些机器不自动更新、为什么。',
      },
      evidence: {
        en: 'The update report of this month and the list of exclusions with reasons.',
        zh: '本月更新报告、例外机器及理由。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-02', 'ID.RA-01'],
    },
    {
      id: 'nist-baseline-08',
      ref: 'CIS 8.1-8.3',
      text: {
        en: 'Logs are collected and kept.',
        zh: '收集并留存日志。',
      },
      test: {
        en: "Ask IT for last Tuesday's sign-ins to mail from abroad and time how long the answer takes. If nobody knows where to look, or the log is gone, it does not hold.",
        zh: '请 IT 查上周二从境外登录邮箱的记录，看多久能答上来。没人知道去哪看，或日志已没了，就不算。',
      },
      evidence: {
        en: 'The extract, the retention setting, and the list of log sources.',
        zh: '摘录、保存设置、日志来源清单。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['PR.PS-04'],
    },
    {
      id: 'nist-baseline-09',
      ref: 'CIS 9.1-9.2, 10.1-10.3',
      text: {
        en: 'Supported browsers and mail, DNS filter, anti-malware everywhere.',
        zh: '使用受支持的浏览器与邮件客户端、DNS 过滤、全面防恶意软件。',
      },
      test: {
        en: 'On three computers look at browser and mail client version, try a test page of your DNS filter (which blocks known bad addresses), and see that malware protection is updated today. Plug in a USB stick of your own: nothing may start by itself.',
        zh: '在三台电脑上看浏览器和邮件客户端版本，打开 DNS 过滤（拦截已知恶意网址）的测试页，看防护当天已更新。再插上自己的 U 盘，不应有程序自动运行。',
      },
      evidence: {
        en: 'The version list, the blocked test page, and the protection status.',
        zh: '版本清单、拦截测试页截图、防护状态。',
      },
      effort: 'days',
      weight: 3,
      csf: ['DE.CM-09'],
    },
    {
      id: 'nist-baseline-10',
      ref: 'CIS 11.1-11.4',
      text: {
        en: 'Automated, protected and isolated backups.',
        zh: '自动化、受保护且隔离的备份。',
      },
      test: {
        en: 'Read the last seven backup reports for failures, find the copy that is cut off from the network, and restore ten files from it. A full system should follow within the year.',
        zh: '看最近七天备份报告有无失败，找到与网络隔离的副本，从中恢复十个文件；年内再做一次整机恢复。',
      },
      evidence: {
        en: 'Backup reports, proof of the isolated copy, and the restore note.',
        zh: '备份报告、隔离副本证明、恢复记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-11'],
    },
    {
      id: 'nist-baseline-11',
      ref: 'CIS 14.1-14.8',
      text: {
        en: 'Everyone is trained, phishing first.',
        zh: '全员培训，从钓鱼防范开始。',
      },
      test: {
        en: "Show five colleagues the same three mails, one of them fake, and ask which they would report and how. Compare the names with this year's training list; the result decides the next topic.",
        zh: '给五位同事看同样三封邮件，其中一封是假的，问会上报哪封、怎么报。姓名对照今年培训名单，结果决定下次讲什么。',
      },
      evidence: {
        en: 'The training list, the mails used with answers, and the plan for the next session.',
        zh: '培训名单、所用邮件及回答、下次培训计划。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01'],
    },
    {
      id: 'nist-baseline-12',
      ref: 'CIS 15.1',
      text: {
        en: 'Service providers are listed.',
        zh: '列出服务商清单。',
      },
      test: {
        en: 'Go through one month of outgoing payments and mark who has access to your systems or data. All must be in the supplier list with contact, what they can reach and contract end.',
        zh: '翻一个月付款，标出能接触你们系统或数据的单位。都要在供应商清单里，写明联系人、能接触什么和合同到期日。',
      },
      evidence: {
        en: 'The supplier list with date and the marked payment sheet.',
        zh: '带日期的供应商清单、标注的付款表。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.SC-04'],
    },
    {
      id: 'nist-baseline-13',
      ref: 'CIS 17.1-17.3',
      text: {
        en: 'Someone handles incidents, contacts are ready, staff know how to report.',
        zh: '明确事件负责人、备好联系人，员工知道如何上报。',
      },
      test: {
        en: 'Stop someone in the corridor: your computer behaves strangely, whom do you tell? The answer must be the named person or the deputy; then call both numbers and see who picks up.',
        zh: '在走廊拦住一位同事问：电脑不对劲，告诉谁？答案须是指定负责人或替补；再把两个电话都打一遍，看谁接。',
      },
      evidence: {
        en: 'The appointment with deputy, the contact sheet, and the reporting rule given to staff.',
        zh: '含替补的任命、联系表、发给员工的上报规定。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['RS.MA-01', 'RS.CO-02'],
    },
    {
      id: 'nist-baseline-14',
      ref: 'CSF GV.RR-01, CPG 1.A',
      text: {
        en: 'The owner leads, names a responsible person and funds it.',
        zh: '业主牵头、指定负责人并给予预算。',
      },
      test: {
        en: 'Ask the owner for three things without help: who is responsible, how much money is set aside this year, what was the last decision on security. Vague answers mean that the baseline has no engine.',
        zh: '不让旁人提示，问老板三件事：谁负责、今年留了多少钱、上一个安全决定是什么。答得含糊，说明这套基础没有人推动。',
      },
      evidence: {
        en: 'The signed appointment, the budget line, and the note of the last decision.',
        zh: '签字的任命、预算科目、最近一次决定记录。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['GV.RR-01', 'GV.RR-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'US National Institute of Standards and Technology (NIST)',
      title: 'Cybersecurity Framework 2.0',
      url: 'https://www.nist.gov/cyberframework',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'Center for Internet Security',
      title: 'CIS Controls, Implementation Group 1',
      url: 'https://www.cisecurity.org/controls/implementation-groups/ig1',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'US Cybersecurity and Infrastructure Security Agency (CISA)',
      title: 'Cybersecurity Performance Goals 2.0',
      url: 'https://www.cisa.gov/cybersecurity-performance-goals',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'Signum Cyber',
      title: 'Texas SB 2610: the tiers by staff number',
      url: 'https://signumcyber.com/texas-sb2610.html',
      checked: '2026-07-01',
    },
    {
      id: 's5',
      publisher: 'Workplace Privacy Report',
      title: 'Texas liability shield for small businesses with a cybersecurity programme',
      url: 'https://www.workplaceprivacyreport.com/2025/06/articles/written-information-security-program/texas-enacts-liability-shield-from-punitive-damages-for-certain-small-businesses-that-adopt-cybersecurity-programs/',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['cyber-insurance'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
