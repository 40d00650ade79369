export const consultationWords = {
  consultation: ['Đang lấy ý kiến: {step}', 'Being consulted: {step}'],
  leads: ['Chủ trì: {unit}.', 'Leading: {unit}.'],
  consulted: ['Phối hợp: {n} nơi.', 'Consulted: {n}.'],
  answeredAt: ['trả lời lúc {when}', 'answered at {when}'],
  lateAnswer: ['Chậm trả lời', 'Answer late'],
  silence: [
    'Phần mềm tự nhắc nơi chưa trả lời và báo nơi chủ trì khi quá hạn. Chưa trả lời không phải là đồng ý.',
    'HoSo reminds those who have not answered and tells who leads when one is late. No answer is not consent.',
  ],
  mayClose: [
    'Mọi nơi chưa trả lời đều đã quá hạn: đồng chí đi tiếp được ở mục “Việc khác”, nêu lý do.',
    'All who have not answered are late: you may go on under “More acts”, with a reason.',
  ],
  answers: ['Ý kiến của các nơi', 'What each has said'],
  answersCount: ['Đã có {given} trên {all} ý kiến.', '{given} of {all} have answered.'],
  answered: ['Đã trả lời', 'Answered'],
  unanswered: ['Chưa trả lời', 'No answer yet'],
  passedOver: ['Không trả lời', 'No answer came'],
} as const;
