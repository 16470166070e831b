import type { Regime } from '../regime.ts';

// To check: Number of requirements per SAQ differs between sources (A about 22-31, A-EP about 191-193, D about 250): do not print a number without opening the SAQ.
// To check: Cost range is a planning estimate.
/** PCI DSS. PCI SSC copyright: cite requirement numbers, never requirement text. */
export const regime: Regime = {
  id: 'pci-dss',
  name: {
    en: 'PCI DSS',
    zh: '支付卡行业数据安全标准 (PCI DSS)',
  },
  short: {
    en: 'PCI DSS',
    zh: 'PCI DSS',
  },
  market: {
    en: 'Card payments',
    zh: '银行卡收款',
  },
  version: {
    en: 'v4.0.1 (June 2024; all future-dated requirements in force since 31 Mar 2025)',
    zh: 'v4.0.1（2024 年 6 月；远期要求自 2025 年 3 月 31 日起全部生效）',
  },
  authority: {
    en: 'PCI Security Standards Council; enforced by card brands through the acquiring bank',
    zh: 'PCI 安全标准委员会；由卡组织通过收单行执行',
  },
  regions: ['GLOBAL'],
  type: 'contract',
  gate: 'contract-precondition',
  blocks: {
    en: 'No valid PCI DSS validation: the acquirer may add non-compliance fees, raise rates or close the merchant account, which stops card takings; a payment service provider cannot be onboarded by merchants or banks.',
    zh: '没有有效的 PCI DSS 合规证明：收单行可加收不合规费、上调费率，直至关闭商户账户，刷卡收款随之中断；支付类服务商也无法通过商户和银行的准入。',
  },
  status: {
    en: 'v4.0.1 is the only active version; no grace period remains',
    zh: '目前唯一有效版本为 v4.0.1，过渡期已全部结束',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['accepts-cards', 'stores-card-data', 'payment-service-provider'],
      },
      why: {
        en: 'You accept, store or can affect payment-card data; the merchant agreement binds you to PCI DSS whatever your size.',
        zh: '贵公司受理、存储或可能影响支付卡数据，商户协议要求遵守 PCI DSS，与规模大小无关。',
      },
    },
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['ecommerce-checkout'],
      },
      why: {
        en: 'Your web shop leads customers to a card payment page, so at least SAQ A applies.',
        zh: '贵公司网店会把顾客引导到刷卡支付页面，至少适用 SAQ A。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No public tariff: card brands fine the acquirer, who passes it on. Published ranges run from USD 5,000 to 100,000 a month, plus forensic and card-replacement costs after a breach. Small merchants more often see a modest monthly non-compliance fee first.',
      zh: '没有公开的罚款标准：卡组织罚收单行，收单行再转嫁给商户。公开资料给出的区间为每月 5,000–100,000 美元，泄露后另有取证费和换卡费。小商户通常先看到的是金额不大的月度不合规费。',
    },
    max: 100000,
    unit: {
      en: 'USD a month, as reported; set by contract',
      zh: '美元／月（公开报道的区间，由合同约定）',
    },
    origin: {
      source: 's6',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 6],
    cost: {
      low: 300,
      high: 50000,
      currency: 'USD',
      basis: {
        en: 'SAQ A at the low end, SAQ D or an own payment page at the high end',
        zh: '低端为 SAQ A，高端为 SAQ D 或自建支付页面',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2025-03-31',
      what: {
        en: 'All future-dated PCI DSS v4.x requirements became mandatory',
        zh: 'PCI DSS v4.x 远期要求全部强制',
      },
      status: 'in-force',
      origin: {
        source: 's3',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'pci-dss-01',
      ref: 'SAQ selection (SAQ A r1, A-EP, B, B-IP, C-VT, C, P2PE, D)',
      text: {
        en: 'The correct SAQ for each payment channel has been chosen and agreed with the acquirer (for embedded iframes, the SAQ A script-attack criterion is confirmed).',
        zh: '已为每个收款渠道选对 SAQ 类型并与收单行确认（使用 iframe 内嵌支付页的，已确认满足 SAQ A 的防脚本攻击条件）。',
      },
      test: {
        en: "List every way a customer pays you by card (counter, web shop, phone, invoice link) and write beside each the self-assessment questionnaire (SAQ) named in your acquirer's portal. It holds if the type fits the real path of the card number and, for an embedded payment frame, you have the provider's or developer's written word on script protection.",
        zh: '把顾客刷卡付款的所有途径列出来（柜台、网店、电话、付款链接），逐一对照收单行系统里登记的自评问卷（SAQ）类型。类型与卡号的真实走向一致，且内嵌支付框有支付商或开发方关于防脚本攻击的书面确认，才算达标。',
      },
      evidence: {
        en: "The list of payment channels with their SAQ type, the acquirer's confirmation by mail, and the provider's statement about the embedded page.",
        zh: '收款渠道与 SAQ 类型对照表、收单行的确认邮件、支付商关于内嵌页面的说明。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'pci-dss-02',
      ref: 'Req. 12.5.2',
      text: {
        en: 'The scope of systems, people and suppliers touching card data is written down and re-confirmed at least once a year.',
        zh: '接触卡数据的系统、人员和供应商范围已书面界定，并至少每年复核一次。',
      },
      test: {
        en: 'Ask the person who wrote the scope document to walk you from the terminal or checkout to the bank, naming every system, person and supplier on the way. Pick two that you know of and look whether they are in it; the date of the last review must be under a year old.',
        zh: '请编写范围文件的人从刷卡机或结账页一路讲到银行，说出经过的每个系统、人员和供应商。挑两个你知道的看是否写在里面，上次复核日期须在一年以内。',
      },
      evidence: {
        en: 'The dated scope document with the card data flow drawing, and the note of the yearly review signed by whoever carried it out.',
        zh: '注明日期的范围文件和卡数据流向图、由复核人签字的年度复核记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-03'],
    },
    {
      id: 'pci-dss-03',
      ref: 'Req. 3.3.1',
      text: {
        en: 'CVV, PIN and full track data are never kept after authorisation, in any file, call recording or mailbox.',
        zh: '授权完成后，任何文件、录音或邮箱中都不留存 CVV、PIN 和完整磁道数据。',
      },
      test: {
        en: 'Search mailboxes, shared folders, the order system and a sample of five call recordings for three-digit security codes, PINs and whole magnetic stripe data. Nothing may turn up after the payment has gone through; ask the phone team what they do when a caller reads out the code.',
        zh: '在邮箱、共享文件夹、订单系统里搜索，并抽听五段通话录音，看有没有卡背三位安全码、PIN 或完整磁条数据。付款完成后一条都不应留下；再问问电话岗，顾客念出安全码时怎么处理。',
      },
      evidence: {
        en: 'The search report with date and places covered, the setting that pauses call recording, and proof of deletion for anything found.',
        zh: '注明日期和范围的搜索报告、录音暂停功能的设置截图，以及查出内容的删除证明。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.DS-01'],
    },
    {
      id: 'pci-dss-04',
      ref: 'Req. 3.2.1',
      text: {
        en: 'Card numbers are kept only where a business need is documented, with a deletion schedule that is followed.',
        zh: '仅在有书面业务理由时才保存卡号，并按既定期限实际删除。',
      },
      test: {
        en: 'Let your IT person run a card number search over servers, backups and laptops, and compare every hit with the list of permitted places. It holds if each place has a written reason and nothing is older than the deletion date.',
        zh: '请 IT 在服务器、备份和笔记本上做一次卡号搜索，每处命中都与允许存放清单比对。每处都有书面理由，且没有超过删除期限的数据，才算达标。',
      },
      evidence: {
        en: 'The storage and deletion schedule, the result of the latest card number search, and the log of the last deletion run.',
        zh: '卡号存放与删除期限表、最近一次卡号搜索结果、最近一次删除的日志。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.DS-01', 'ID.AM-07'],
    },
    {
      id: 'pci-dss-05',
      ref: 'Req. 1.2.3-1.4.1',
      text: {
        en: 'Payment systems sit behind a firewall, separated from office and guest Wi-Fi, and the network drawing is current.',
        zh: '支付系统位于防火墙之后，与办公网和访客 Wi-Fi 隔离，网络拓扑图保持最新。',
      },
      test: {
        en: 'Join the guest Wi-Fi and the office network with a laptop and try to reach the address of a payment terminal or till; both attempts must fail. Then compare the network drawing with the cables and devices you can see.',
        zh: '用笔记本分别连访客 Wi-Fi 和办公网，试着访问刷卡机或收银机的地址，两次都应失败。再拿网络图和现场看得到的线路、设备对照一遍。',
      },
      evidence: {
        en: 'The network drawing with date, an export of the firewall rules between the zones, and a note of the reachability test.',
        zh: '注明日期的网络图、各区域之间的防火墙规则导出、连通性测试记录。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.IR-01', 'ID.AM-03'],
    },
    {
      id: 'pci-dss-06',
      ref: 'Req. 2.2.2',
      text: {
        en: 'Vendor default passwords and unused accounts are removed on terminals, routers and servers before use.',
        zh: '终端、路由器、服务器投入使用前已更换厂商默认口令并清除无用账号。',
      },
      test: {
        en: "Take one terminal, one router and one server and try to sign in with the maker's standard password from its manual; all three must refuse. Then read the account list of each for names that belong to nobody.",
        zh: '抽一台刷卡机、一台路由器、一台服务器，用说明书上的出厂口令登录，三台都应拒绝。再看各自的账号列表，有没有不属于任何人的账号。',
      },
      evidence: {
        en: 'The set-up checklist per device showing password change and accounts removed, signed and dated before it went live.',
        zh: '每台设备上线前的配置清单，写明已改口令、已清账号，有签字和日期。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.PS-01', 'PR.AA-01'],
    },
    {
      id: 'pci-dss-07',
      ref: 'Req. 6.3.3',
      text: {
        en: 'Critical security patches reach in-scope systems within one month of release.',
        zh: '范围内系统的关键安全补丁在发布后一个月内完成安装。',
      },
      test: {
        en: 'Open the update console and list the critical patches of the last three months for systems in scope, with release and installation dates. It holds if no gap exceeds one month; ask especially about the till computers that nobody likes to restart.',
        zh: '打开更新管理后台，列出近三个月范围内系统的关键补丁及其发布和安装日期。间隔都不超过一个月才算达标，尤其要问那些没人愿意重启的收银机。',
      },
      evidence: {
        en: 'A monthly patch report showing release date, installation date and any exception with its approver.',
        zh: '每月补丁报告，列明发布日期、安装日期以及例外及其批准人。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02', 'ID.RA-01'],
    },
    {
      id: 'pci-dss-08',
      ref: 'Req. 6.4.3 / 11.6.1',
      text: {
        en: 'Every script on the payment page is authorised and justified, and unexpected page changes raise an alert (unless removed from your SAQ).',
        zh: '支付页面上的每个脚本都经过批准并说明用途，页面被篡改会触发告警（所用 SAQ 已免除者除外）。',
      },
      test: {
        en: 'Open your payment page, press F12 and look at the list of loaded scripts with your web developer; each must be on the approved list with a reason. Then ask for the last alert raised by a change to the page, or have a harmless test change made.',
        zh: '打开支付页面，按 F12 和网站开发者一起看加载了哪些脚本，每个都应在批准清单里并写明用途。再要求看最近一次页面变更触发的告警，或做一次无害的改动来测试。',
      },
      evidence: {
        en: 'The script inventory with approvals, the alert from the change detection tool, or the SAQ page showing that the requirement was removed for you.',
        zh: '带批准记录的脚本清单、变更监测工具的告警，或 SAQ 中免除该要求的页面。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-05', 'DE.CM-09'],
    },
    {
      id: 'pci-dss-09',
      ref: 'Req. 8.3-8.5',
      text: {
        en: 'Each person has an own login; passwords are at least 12 characters; MFA protects every access into the card data environment.',
        zh: '一人一账号，口令不少于 12 位，进入持卡人数据环境一律启用多因素认证。',
      },
      test: {
        en: 'Watch someone sign in to the card environment from their desk and from outside: a second proof must be asked each time. Read the user list for shared names such as till or admin, and the password rule for a minimum of 12 characters.',
        zh: '看一位员工分别在办公室和外面登录持卡人数据环境，每次都必须要求第二重验证。再看用户列表里有没有“收银台”“admin”之类的共用账号，口令规则是否要求至少 12 位。',
      },
      evidence: {
        en: 'The user export with names, a screenshot of the password and MFA policy, and the sign-in log of one week showing the second step.',
        zh: '实名的用户导出、口令与多因素认证策略截图、一周内显示第二步验证的登录日志。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.AA-01'],
    },
    {
      id: 'pci-dss-10',
      ref: 'Req. 9.5.1',
      text: {
        en: "Card terminals are listed, inspected for tampering, and staff know how to refuse an unannounced 'engineer'.",
        zh: '刷卡终端已登记造册并定期查验是否被改装，员工知道如何拒绝不请自来的“维修人员”。',
      },
      test: {
        en: 'Take the terminal list to the counter and compare serial numbers, seals and photos with what stands there. Ask a cashier what happens when a technician turns up unannounced; the answer must be to call before letting anyone touch the device.',
        zh: '拿着刷卡机登记表到柜台，逐台核对序列号、封条和照片。问一位收银员：有人不打招呼就来修机器怎么办？答案应该是先打电话核实，核实前谁也不许碰。',
      },
      evidence: {
        en: 'The terminal register with serial numbers and pictures, inspection sheets with date and name, and the training note for the cashiers.',
        zh: '含序列号和照片的刷卡机登记表、写明日期和检查人的查验单、收银员培训记录。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.AA-06', 'DE.CM-02'],
    },
    {
      id: 'pci-dss-11',
      ref: 'Req. 11.3.2',
      text: {
        en: 'Where external scanning applies, an Approved Scanning Vendor scan passes at least every three months.',
        zh: '适用外部扫描时，至少每三个月由 ASV 扫描一次并通过。',
      },
      test: {
        en: 'Open the portal of your Approved Scanning Vendor (ASV) and count the passing scans of the past twelve months: four, no more than three months apart. Compare the scanned addresses with the internet addresses you use today.',
        zh: '登录 ASV（经认可的扫描商）的后台，数过去 12 个月通过的扫描：应有四次，间隔不超过三个月。再核对扫描的地址与现在使用的公网地址是否一致。',
      },
      evidence: {
        en: 'The four passing scan reports with dates, and the failed ones with the repairs that led to the pass.',
        zh: '四份注明日期的通过报告，以及未通过的报告和随后整改复扫的记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.RA-01'],
    },
    {
      id: 'pci-dss-12',
      ref: 'Req. 12.8.1-12.8.5',
      text: {
        en: 'There is a list of payment suppliers with their current PCI status and a split of who does which requirement.',
        zh: '已建立支付相关供应商清单，载明其当前 PCI 状态以及各项要求的责任分工。',
      },
      test: {
        en: "Take last month's supplier invoices and mark everyone who touches card payments: gateway, web host, till maker, call centre. Each must be on the list with a current attestation (not expired) and a table of who does which requirement.",
        zh: '拿上个月的供应商发票，标出所有接触刷卡收款的：支付网关、网站托管、收银系统、呼叫中心。每家都应在清单上，有未过期的合规证明和责任分工表。',
      },
      evidence: {
        en: "The supplier list, each supplier's attestation of compliance with its date, and the signed responsibility table.",
        zh: '供应商清单、各家注明日期的合规证明（AOC）、签字的责任分工表。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-04', 'GV.SC-07'],
    },
    {
      id: 'pci-dss-13',
      ref: 'Req. 12.6.3',
      text: {
        en: 'Staff who handle payments are trained at joining and every year, including phishing and social engineering.',
        zh: '经手收款的员工入职时及每年接受培训，内容含钓鱼与社会工程防范。',
      },
      test: {
        en: 'Choose three people who take payments, one of them hired this year, and look up their training dates; none may be older than twelve months. Ask each to name one trick used to get card data by phone or mail.',
        zh: '挑三位经手收款的员工，其中一位今年入职，查培训日期，都应在 12 个月以内。请每人说出一种通过电话或邮件骗取卡信息的手法。',
      },
      evidence: {
        en: 'The attendance list with dates and signatures, the slides covering phishing and pretexting, and quiz results if any.',
        zh: '带日期和签名的培训签到表、含钓鱼和冒充内容的课件，有测验的附成绩。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01'],
    },
    {
      id: 'pci-dss-14',
      ref: 'Req. 12.10.1-12.10.2',
      text: {
        en: 'A card-breach response plan names the acquirer contact and has been exercised in the past 12 months.',
        zh: '已有卡数据泄露应急预案，写明收单行联系人，并在过去 12 个月内演练过。',
      },
      test: {
        en: "Ask the person on duty to show the plan without looking at the network and to read out the acquirer's number; call it once to see that it is right. The minutes of an exercise from the past twelve months must list what was improved.",
        zh: '请当班的人在断网的情况下拿出预案，念出收单行的联系电话，打一次看是否有效。过去 12 个月内的演练纪要须写明改进了什么。',
      },
      evidence: {
        en: 'The current plan with the acquirer contact, the exercise minutes with participants, and the list of changes made afterwards.',
        zh: '写有收单行联系人的现行预案、列出参加人的演练纪要、事后改进清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['RS.MA-01', 'ID.IM-02'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'unifiedguru.com',
      title: 'Who may use SAQ A when the payment page is embedded (SAQ A r1, FAQ 1588)',
      url: 'https://unifiedguru.com/?p=121427',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'usd AG',
      title: 'Changes to the PCI DSS questionnaire SAQ A in 2025',
      url: 'https://www.usd.de/en/update-pci-saq-a-2025/',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'LegalClarity',
      title: 'PCI compliance violations: fines, fees and version dates',
      url: 'https://legalclarity.org/pci-compliance-violations-fines-fees-and-legal-exposure/',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'University of California, Davis',
      title: 'Merchant account types and the SAQ each one uses',
      url: 'https://financeandbusiness.ucdavis.edu/finance/cashier/merchant/acct-types',
      checked: '2026-07-01',
    },
    {
      id: 's5',
      publisher: 'PCI Security Standards Council',
      title: 'Document library with PCI DSS and the questionnaires',
      url: 'https://www.pcisecuritystandards.org/document_library/',
      checked: '2026-07-01',
      secondHand: true,
    },
    {
      id: 's6',
      publisher: 'pcicompliancecost.com',
      title: 'Reported ranges of PCI non-compliance penalties',
      url: 'https://www.pcicompliancecost.com/penalties',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['cyber-insurance', 'soc-2'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
