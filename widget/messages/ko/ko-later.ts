/** Korean for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: '이전과 다른 계정으로 로그인되어 있습니다. 누구의 비밀번호를 변경하려고 했는지 확인하세요.',
  noticeNotChanged: '돌아오신 것을 환영합니다. 확인된 바로는 비밀번호가 변경되지 않았습니다.',

  emailLabel: '이메일 주소',
  sendLink: '링크 보내기',
  cancel: '취소',
  back: '뒤로',
  done: '완료',

  emailSentHeading: '이메일을 확인하세요',
  emailSentDescription:
    '{email} 주소에 이곳의 비밀번호가 있다면 새 비밀번호를 설정할 링크가 곧 도착합니다. 가장 최근 링크만 사용할 수 있습니다.',
  emailSentHint:
    '몇 분이 지나도 오지 않나요? 스팸함을 확인하세요. Google이나 회사를 통해 로그인한다면 비밀번호는 그곳에서 변경합니다.',
  emailSentAgain: '링크를 하나 더 보냈습니다.',
  sendAgain: '다시 보내기',
  sendAgainIn: '{time} 후 다시 보내기',

  changedHeading: '비밀번호가 변경되었습니다',
  changedDescription: '다음에 로그인할 때는 새 비밀번호를 사용하세요.',
  signOutIn: '계정을 보호하기 위해 {time} 후 로그아웃됩니다.',
  signOutNow: '지금 다시 로그인',
  staySignedIn: '나갈 때까지 로그인 유지',
  signingOut: '로그아웃하는 중…',
  signOutFailed: '새 비밀번호가 설정되었지만 로그아웃하지 못했습니다. 다시 시도하거나 브라우저를 닫으세요.',

  tryAgainIn: '{time} 후 다시 시도',

  unavailableHeading: '비밀번호 설정을 사용할 수 없습니다',
  elsewhereHeading: '로그인 방법: {provider}',
  elsewhereDescription: '비밀번호 관리: {provider}. 그곳에서 변경하면 여기에도 바로 적용됩니다.',
  yourOrganisation: '소속 조직',
  passwordlessDescription: '비밀번호 없이 로그인하므로 변경할 비밀번호가 없습니다.',
};
