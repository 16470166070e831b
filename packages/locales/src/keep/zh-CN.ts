import type { KeepMessages } from './messages.ts';

export const messages: KeepMessages = {
  keepHeading: '留下来，或者给别人看',
  keepLink: '复制链接',
  keepLinkHelp: '链接把您的回答放在 # 号后面，只有拿到链接的人看得到。',
  keepLinkCopied: '已复制。打开它的人会看到同样的数字。',
  keepLinkManual: '请从这里复制：',
  keepPrint: '打开报告',
  keepPrintBlocked: '浏览器拦住了新窗口。请允许本页打开窗口，然后再试一次。',
  keepPrintFailed: '未能载入报告，请稍后再试。',
  keepFileFailed: '未能生成文件，请稍后再试。',
  keepCsv: '表格（CSV）',
  keepJson: '数据（JSON）',
  fileName: 'Lifeline Kit 结果',
  reportPrint: '打印或存为 PDF',
  reportLink: '再次打开这份结果',
  openedOlder: '这个链接由模型 {model} 生成，数字按当时的样子显示；现在的模型是 {current}。',
  openedAgain: '重新计算',
  openedBroken: '这个链接已损坏，其中的回答无法读取。',
};
