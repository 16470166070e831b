import type { Regime } from '../regime.ts';

// To check: PSPF Level 2 mandate from recollection.
// To check: A demo dataset mentions '2026 benchmark updates'; no primary source found, so treat as unconfirmed.
/** Essential Eight Maturity Model. ASD material is CC BY 4.0 (Commonwealth of Australia) apart from the coat of arms and logos: attribute. */
export const regime: Regime = {
  id: 'au-essential-eight',
  name: {
    en: 'Essential Eight Maturity Model',
    zh: '澳大利亚 Essential Eight 成熟度模型',
  },
  short: {
    en: 'Essential Eight',
    zh: 'Essential Eight',
  },
  market: {
    en: 'Australian government work',
    zh: '澳大利亚政府业务',
  },
  version: {
    en: 'November 2023 model; Maturity Levels 0-3',
    zh: '2023 年 11 月版模型；成熟度 0–3 级',
  },
  authority: {
    en: 'Australian Signals Directorate (ASD)',
    zh: '澳大利亚信号局 (ASD)',
  },
  regions: ['AU'],
  type: 'framework',
  gate: 'procurement-filter',
  blocks: {
    en: 'Federal agencies (Level 2 under the PSPF) and many states push it to suppliers; without a level statement you lose government and critical-infrastructure work.',
    zh: '联邦机构（PSPF 要求二级）和多个州将其传导给供应商；拿不出等级说明，就拿不到政府和关键基础设施业务。',
  },
  status: {
    en: 'Current model is November 2023 in the material found',
    zh: '所见资料中现行版本为 2023 年 11 月版',
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-au'],
      },
      why: {
        en: 'Government contracts in Australia commonly specify a maturity level.',
        zh: '澳大利亚政府合同通常规定成熟度等级。',
      },
    },
    {
      level: 'market',
      when: {
        fact: 'regions',
        op: 'includesAny',
        value: ['AU'],
      },
      why: {
        en: 'It is the baseline Australian insurers and buyers ask about.',
        zh: '澳大利亚保险公司和买方以此为基线。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'None directly; a false statement to a government buyer is a contract breach.',
      zh: '无直接罚则；向政府买方虚报等级构成违约。',
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
    months: [2, 9],
    cost: {
      low: 10000,
      high: 80000,
      currency: 'AUD',
      basis: {
        en: 'reaching Level 1 in a small firm',
        zh: '小企业达到一级',
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
      id: 'au-essential-eight-01',
      ref: 'E8-1 Patch applications ML1',
      text: {
        en: 'Assets are discovered automatically at least every two weeks and scanned with a current scanner.',
        zh: '至少每两周自动发现资产并用最新漏洞库扫描。',
      },
      test: {
        en: "Open the discovery tool and read the date of its last two runs: fourteen days apart at most. Connect a spare laptop and see whether the next run finds it; the scanner's flaw database should be no more than a day old when used.",
        zh: '打开资产发现工具，看最近两次运行日期，间隔不超过 14 天。接入一台闲置笔记本，看下次能否发现；扫描时所用的漏洞库最好是一天以内更新的。',
      },
      evidence: {
        en: 'Run history of discovery and scanning, the database version, and the record of the added laptop.',
        zh: '资产发现与扫描运行历史、漏洞库版本、新增笔记本的发现记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-02', 'ID.RA-01'],
    },
    {
      id: 'au-essential-eight-02',
      ref: 'E8-1 Patch applications ML1',
      text: {
        en: 'Internet-facing services are patched in 48 hours when a flaw is critical or exploited, otherwise in two weeks.',
        zh: '面向互联网的服务：严重或已被利用的漏洞 48 小时内、其他两周内修补。',
      },
      test: {
        en: 'List your services open to the internet and, for each, the last critical fix: published when, installed when? Critical or exploited ones must show 48 hours or less, others two weeks; ask who would do it on a public holiday.',
        zh: '列出对互联网开放的服务及各自最近一次关键补丁：何时发布、何时装好？严重或已被利用的须在 48 小时内，其余两周内；再问节假日由谁来装。',
      },
      evidence: {
        en: 'The list of exposed services, the patch times per service, and the on-call arrangement.',
        zh: '对外服务清单、各服务补丁时间、节假日值班安排。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02'],
    },
    {
      id: 'au-essential-eight-03',
      ref: 'E8-1 Patch applications ML1',
      text: {
        en: 'Office, browser, mail, PDF and security tools are patched in two weeks; unsupported ones are removed.',
        zh: '办公、浏览器、邮件、PDF 和安全软件两周内修补，停止支持的予以卸载。',
      },
      test: {
        en: "Take five workstations and compare versions of Office, browser, mail client, PDF reader and security software with the makers' current ones. None may be more than two weeks behind, and Flash, old Internet Explorer or other ended products must be absent.",
        zh: '抽五台工作站，对照厂商现行版本看 Office、浏览器、邮件客户端、PDF 阅读器和安全软件，落后不得超过两周；Flash、旧 Internet Explorer 等停服产品不应存在。',
      },
      evidence: {
        en: 'The version report for the five machines, update settings, and removal records of ended products.',
        zh: '五台机器的版本报告、更新设置、停服产品卸载记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02'],
    },
    {
      id: 'au-essential-eight-04',
      ref: 'E8-2 Patch operating systems ML1',
      text: {
        en: 'Internet-facing systems in 48 hours if critical; workstations and other servers within one month; unsupported ones replaced.',
        zh: '面向互联网的系统严重漏洞 48 小时内修补；工作站及其他服务器一个月内；停止支持的予以更换。',
      },
      test: {
        en: 'Ask for the operating system version of every server and workstation, sorted by age. Then recompute two cases: an internet-facing server with a critical flaw (48 hours) and a workstation (one month); unsupported versions need a replacement order.',
        zh: '请 IT 导出所有服务器和工作站的操作系统版本，按新旧排序。再复算两例：对外服务器的严重漏洞（48 小时）和工作站（一个月）；停止支持的须有更换订单。',
      },
      evidence: {
        en: 'The version list with support end, two worked cases with dates, and the replacement plan.',
        zh: '含支持到期日的版本清单、两例带日期的复算、更换计划。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02'],
    },
    {
      id: 'au-essential-eight-05',
      ref: 'E8-3 MFA ML1',
      text: {
        en: 'MFA on company and third-party online services holding sensitive data, and for customers with sensitive data.',
        zh: '存有敏感数据的自有和第三方在线服务、以及涉敏感数据的客户登录均启用多因素认证。',
      },
      test: {
        en: 'From the card and software bills list every online service with sensitive data and try to sign in with a password only. Repeat at your own customer portal where sensitive data is shown; staff and customers alike must be asked for a second factor.',
        zh: '从刷卡和软件账单列出每个存敏感数据的在线服务，只用口令试登。自家展示敏感数据的客户门户也试一遍：员工和客户登录都应要求第二因素。',
      },
      evidence: {
        en: 'The service list with MFA status and date, and screenshots of the enforced policy.',
        zh: '含多因素认证状态和日期的服务清单、强制策略截图。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'au-essential-eight-06',
      ref: 'E8-3 MFA ML2',
      text: {
        en: 'For Level 2: MFA is phishing-resistant and covers privileged and normal users of systems.',
        zh: '达到二级：多因素认证可抗钓鱼，覆盖系统的特权与普通用户。',
      },
      test: {
        en: 'Ask three users, one of them an administrator, to sign in and watch the second step: codes by text message or a prompt to approve do not count, a security key or passkey does. Then see that the weaker methods are switched off for these groups.',
        zh: '请三位用户（其中一位管理员）登录，看第二步：短信验证码或点“同意”不算，安全密钥或通行密钥才算。再确认这些群组已关闭较弱方式。',
      },
      evidence: {
        en: 'The authentication method report by user group, and the policy that blocks weaker methods.',
        zh: '按用户群组的认证方式报告、禁用较弱方式的策略。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.AA-03'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-au'],
      },
      unconfirmed: 'all',
    },
    {
      id: 'au-essential-eight-07',
      ref: 'E8-4 Restrict admin privileges ML1',
      text: {
        en: 'Privileged requests are validated, accounts are dedicated, and cannot browse or read mail.',
        zh: '特权申请经核验，使用专用账号，且不能上网或收发邮件。',
      },
      test: {
        en: 'Choose the last request for admin rights and look for who validated it. Then have an admin account try to open a web page and a mailbox; both must fail, unless that account is authorised for cloud administration only.',
        zh: '看最近一次管理权限申请由谁核验。再用管理账号试开网页和邮箱，都应失败，仅获授权管理云服务的除外。',
      },
      evidence: {
        en: 'The request with validation, the list of dedicated admin accounts, and the block policy.',
        zh: '带核验的申请、专用管理账号清单、限制策略。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-05'],
    },
    {
      id: 'au-essential-eight-08',
      ref: 'E8-5 Application control ML1',
      text: {
        en: 'Only approved programs run in user profiles and temp folders on workstations.',
        zh: '工作站的用户目录和临时目录只能运行经批准的程序。',
      },
      test: {
        en: 'On a normal workstation, copy a harmless program of your own into the profile and the temp folder and start it from both. It must be blocked, and so must a script; do the same on a computer of a developer, where exceptions hide.',
        zh: '在普通工作站上把一个无害的自制程序分别放进用户目录和临时目录运行，都应被拦，脚本也一样。开发人员的电脑也试，例外常藏在那里。',
      },
      evidence: {
        en: 'The allow-list policy, the block events from the trial, and the exceptions with approval.',
        zh: '白名单策略、试验的拦截日志、经批准的例外。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.PS-05'],
    },
    {
      id: 'au-essential-eight-09',
      ref: 'E8-6 Restrict Office macros ML1',
      text: {
        en: 'Macros are off unless needed, blocked from the internet and scanned.',
        zh: '宏默认禁用，阻止来自互联网的宏并扫描。',
      },
      test: {
        en: 'Send yourself an Office file with a harmless macro from a private address and open it as a normal user: it must not run and the user must not be able to allow it. The list of people who need macros must be short and reasoned.',
        zh: '从私人邮箱给自己发一份带无害宏的 Office 文件，以普通用户打开：宏不应运行，用户也不能自行放行。需要宏的人员名单要短且有理由。',
      },
      evidence: {
        en: 'The macro policy export, the list of permitted users with reasons, and the trial record.',
        zh: '宏策略导出、获准人员名单及理由、试验记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.PS-05'],
    },
    {
      id: 'au-essential-eight-10',
      ref: 'E8-7 User application hardening ML1',
      text: {
        en: 'Browsers do not run Java or web ads; users cannot change security settings.',
        zh: '浏览器不运行 Java 和网络广告，用户不能更改安全设置。',
      },
      test: {
        en: 'Visit a page with advertising and a Java test page in the standard browser: neither may run. Then try as a normal user to change a browser security setting; it must be greyed out.',
        zh: '用标准浏览器打开有广告的页面和 Java 测试页，都不应运行。再以普通用户试改浏览器安全设置，应为灰色不可改。',
      },
      evidence: {
        en: 'The browser policy export, and screenshots of the three trials with date.',
        zh: '浏览器策略导出、三项试验截图（带日期）。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.PS-01'],
    },
    {
      id: 'au-essential-eight-11',
      ref: 'E8-8 Regular backups ML1',
      text: {
        en: "Backups follow business need, restore is tested, and ordinary accounts cannot change or delete others' backups.",
        zh: '按业务需要备份并测试恢复，普通账号不能修改或删除他人的备份。',
      },
      test: {
        en: 'Take three systems of different importance and compare the backup rhythm with what the business said it may lose. Watch a restore to a common point in time, and try with an ordinary account to delete a test backup that belongs to someone else; it must fail.',
        zh: '挑三个重要程度不同的系统，看备份频率是否符合业务能容忍的丢失量。现场看一次恢复到同一时点，再用普通账号试删一份属于别人的测试备份，应失败。',
      },
      evidence: {
        en: 'The backup schedule agreed with the business, the restore record, and the rights on the backup store.',
        zh: '与业务商定的备份计划、恢复记录、备份库权限。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-11', 'RC.RP-03'],
    },
    {
      id: 'au-essential-eight-12',
      ref: 'Whole model',
      text: {
        en: 'The same level is reached across all eight before claiming it.',
        zh: '八项均达到同一等级后才可宣称该等级。',
      },
      test: {
        en: 'Write the eight strategies in a row with the level proved for each by a test, not by opinion. The lowest is the level you may claim; look whether tenders or your website say more.',
        zh: '把八项策略列成一排，写上测试证明（而非估计）的等级。最低一项才是可宣称的等级；再看标书或官网有没有多说。',
      },
      evidence: {
        en: 'The self-assessment with test per strategy and date, and the wording used towards customers.',
        zh: '逐项测试并注明日期的自评、对客户使用的表述。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OV-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Australian Signals Directorate',
      title: 'Essential Eight and its maturity model',
      url: 'https://www.cyber.gov.au/resources-business-and-government/essential-cybersecurity/essential-eight',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['au-privacy-act'],
  unconfirmed: ['version', 'blocks'],
  checked: '2026-07',
  stale: '2027-06-30',
};
