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
    text: {
      en: 'v4.0.1 is the only active version; no grace period remains',
      zh: '目前唯一有效版本为 v4.0.1，过渡期已全部结束',
    },
    confirmed: true,
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
      id: 'pci-dss-02',
      ref: 'Req. 12.5.2',
      text: {
        en: 'The scope of systems, people and suppliers touching card data is written down and re-confirmed at least once a year.',
        zh: '接触卡数据的系统、人员和供应商范围已书面界定，并至少每年复核一次。',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
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
      id: 'pci-dss-08',
      ref: 'Req. 6.4.3 / 11.6.1',
      text: {
        en: 'Every script on the payment page is authorised and justified, and unexpected page changes raise an alert (unless removed from your SAQ).',
        zh: '支付页面上的每个脚本都经过批准并说明用途，页面被篡改会触发告警（所用 SAQ 已免除者除外）。',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
      title: 'SAQ A r1 and FAQ 1588 (eligibility for embedded pages)',
      url: 'https://unifiedguru.com/?p=121427',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'usd AG',
      title: 'usd AG: PCI SAQ A update',
      url: 'https://www.usd.de/en/update-pci-saq-a-2025/',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'LegalClarity',
      title: 'LegalClarity: PCI violations, fines, v4.0.1 dates',
      url: 'https://legalclarity.org/pci-compliance-violations-fines-fees-and-legal-exposure/',
      checked: '2026-07-31',
    },
    {
      id: 's4',
      publisher: 'UC Davis',
      title: 'UC Davis: SAQ types and who uses them',
      url: 'https://financeandbusiness.ucdavis.edu/finance/cashier/merchant/acct-types',
      checked: '2026-07-31',
    },
    {
      id: 's5',
      publisher: 'pcisecuritystandards.org',
      title: 'PCI SSC document library',
      url: 'https://www.pcisecuritystandards.org/document_library/',
      checked: '2026-07-31',
    },
    {
      id: 's6',
      publisher: 'PCI Compliance Cost',
      title: 'PCI penalties as reported',
      url: 'https://www.pcicompliancecost.com/penalties',
      checked: '2026-07-31',
    },
  ],
  related: ['cyber-insurance', 'soc-2'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};
