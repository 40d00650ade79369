export const newDossierWords = {
  title: ['Lập hồ sơ', 'Open a dossier'],
  step2: ['2. Lập hồ sơ', '2. Open the dossier'],
  another: ['Chọn người khác', 'Choose another person'],
  procedure: ['Thủ tục', 'Procedure'],
  cell: ['Chi bộ lập hồ sơ', 'Cell that opens it'],
  noCell: ['Đồng chí không giữ chức vụ ở chi bộ nào.', 'You hold no post in a cell.'],
  pickCell: ['Hãy chọn chi bộ.', 'Choose the cell.'],
  pickProcedure: ['Hãy chọn thủ tục.', 'Choose the procedure.'],
  open: ['Lập hồ sơ cho {name}', 'Open a dossier for {name}'],
  opened: ['Đã lập hồ sơ {code}. Đây là bước đầu tiên.', 'Dossier {code} is open. This is its first step.'],
} as const;
