export const newDossierWords = {
  title: ['Lập hồ sơ', 'Open a dossier'],
  step2: ['2. Lập hồ sơ', '2. Open the dossier'],
  another: ['Chọn người khác', 'Choose another person'],
  procedure: ['Thủ tục', 'Procedure'],
  unit: ['Đơn vị lập hồ sơ', 'Unit that opens it'],
  nothing: ['Đồng chí không giữ chức vụ nào được lập hồ sơ.', 'You hold no position in which dossiers are opened.'],
  pickUnit: ['Hãy chọn đơn vị.', 'Choose the unit.'],
  whichProcedure: ['Lập hồ sơ của thủ tục nào?', 'Of which procedure?'],
  open: ['Lập hồ sơ cho {name}', 'Open a dossier for {name}'],
  opened: ['Đã lập hồ sơ {code}. Đây là bước đầu tiên.', 'Dossier {code} is open. This is its first step.'],
} as const;
