import type { StageMessages } from './messages.ts';

export const messages: StageMessages = {
  stageNext: '下一步',
  stageBack: '上一步',
  stageReveal: '揭晓',
  stageReset: '换一场',
  stageProgress: '第 {index} 页，共 {count} 页',
  stageBlank: '屏幕已变暗，按任意键恢复。',
};
