/**
 * Korean: the words of the first views, and where the others are.
 * Address and terms: 하세요 and 합니다; 비밀번호, 로그인, 링크, 이메일, 계정.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'ko',
  first: {
    loading: '비밀번호 설정을 불러오는 중…',
    heading: '비밀번호',
    signedInAs: '{email} 계정으로 로그인되어 있습니다.',
    lastChanged: '마지막 변경: {date}',

    signedOutHeading: '비밀번호를 잊으셨나요?',
    signedOutDescription:
      '로그인 페이지로 이동해 “비밀번호를 잊으셨나요?”를 선택하세요. 새 비밀번호를 설정할 수 있는 링크를 이메일로 보내 드립니다.',
    signIn: '로그인 페이지로 이동',

    reauthenticate: '비밀번호 변경',
    reauthenticateHint: '본인 확인을 위해 다시 로그인한 다음 새 비밀번호를 정하세요.',
    resetEmail: '이메일로 링크 받기',
    resetEmailHint: '{email} 주소로 보내 드립니다. 현재 비밀번호는 필요하지 않습니다.',
    resetEmailAskHint: '주소를 입력하면 새 비밀번호를 설정할 수 있는 링크를 보내 드립니다.',
    directChange: '여기에서 바로 변경',
    directChangeHint: '현재 비밀번호와 새 비밀번호를 입력하세요.',
    universalLogin: '로그인 페이지 사용',
    universalLoginHint: '로그인 페이지에서 “비밀번호를 잊으셨나요?”를 선택하고 이메일의 안내를 따르세요.',

    notLoaded: '페이지 일부를 불러오지 못했습니다',
    tryAgain: '다시 시도',

    sending: '보내는 중…',
    changing: '비밀번호를 변경하는 중…',
    leaving: '로그인 페이지로 이동하는 중…',

    failedHeading: '완료하지 못했습니다',
    errors: { offline: '오프라인 상태입니다. 연결을 확인하고 다시 시도하세요.' },
  },
  later: () => import('./ko-later.ts'),
  errors: () => import('./ko-errors.ts'),
  form: () => import('./ko-form.ts'),
};
