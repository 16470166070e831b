import type { ControlMessages } from './messages.ts';

export const messages: ControlMessages = {
  'control.mfa': '登录多验证一步',
  'control.phishing-resistant-mfa': '安全密钥或通行密钥',
  'control.patching': '一周内装好更新',
  'control.edr': '每台设备都有终端检测',
  'control.mdr': '有人日夜值守',
  'control.tested-backups': '备份单独存放并试过恢复',
  'control.siem': '日志集中保存',
  'control.training': '用仿真邮件做练习',
  'control.incident-plan': '演练过的应急预案',
  'control.encryption': '设备和资料加密',
  'coverage.none': '都没有',
  'coverage.some': '少数地方有',
  'coverage.most': '多数地方有',
  'coverage.all': '处处都有',
  'coverage.unknown': '不确定',
};
