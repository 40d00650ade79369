package vn.hoso.dossier;

/** What can happen to a dossier: the events of the glossary and those of work itself. */
public enum DossierEventKind {
  DossierOpened("Lập hồ sơ"),
  DossierEnteredHalfway("Nhập hồ sơ đang giải quyết dở"),
  AuthorityDetermined("Xác định thẩm quyền"),
  DossierSubmitted("Nộp hồ sơ"),
  DossierReceived("Tiếp nhận hồ sơ"),
  ReceiptReissued("Lập lại giấy tiếp nhận (đính chính)"),
  IntakeRefused("Từ chối tiếp nhận"),
  SupplementRequested("Yêu cầu bổ sung hồ sơ"),
  SupplementSupplied("Bổ sung hồ sơ"),
  DossierSentBack("Trả lại để hoàn thiện"),
  DossierAppraised("Thẩm định hồ sơ"),
  DossierDecided("Xem xét, quyết định"),
  ResultDelivered("Trả kết quả"),
  DossierStopped("Dừng giải quyết"),
  DossierWithdrawn("Rút hồ sơ"),
  ApplicantMoved("Người vào Đảng chuyển đơn vị"),
  DossierContinued("Tiếp tục hồ sơ từ đơn vị cũ"),
  DecisionCancelled("Hủy quyết định"),
  WorkRecalled("Thu hồi việc chuyển nhầm"),
  StepCompleted("Hoàn thành bước"),
  StepCancelled("Kết thúc bước do dừng, rút, thu hồi hoặc hủy"),
  WorkClaimed("Nhận xử lý"),
  WorkReleased("Bỏ nhận"),
  WorkAssigned("Phân công"),
  FactRecorded("Ghi nhận ngày"),
  BallotEntered("Nhập biểu kiểm phiếu"),
  BallotConfirmed("Xác nhận biểu kiểm phiếu"),
  PaperDrafted("Dự thảo văn bản"),
  PaperInitialled("Ký nháy văn bản"),
  PaperSigned("Ký văn bản"),
  PaperNumbered("Cấp số văn bản"),
  PaperIssued("Phát hành văn bản"),
  DocumentAdded("Thêm giấy tờ"),
  DocumentRemoved("Bỏ giấy tờ"),
  DocumentCorrected("Sửa thông tin giấy tờ"),
  DocumentVerified("Đối chiếu bản chính"),
  DocumentReplaced("Thay bản chụp"),
  DocumentCut("Cắt bản chụp thành giấy tờ"),
  ConclusionEntered("Ghi kết luận (niêm phong)"),
  FactCorrected("Đính chính"),
  LimitExtended("Kéo dài thời hạn"),
  PromiseRescheduled("Hẹn lại ngày trả"),
  DossierSuspended("Tạm dừng giải quyết"),
  DossierResumed("Tiếp tục giải quyết"),
  NoteAdded("Ghi chú trao đổi"),
  FixAgreed("Sửa tại chỗ"),
  SupplementApproved("Đồng ý yêu cầu bổ sung lần nữa"),
  UnitSucceeded("Chuyển sang đơn vị kế tục"),
  CalendarApplied("Tính lại hạn theo lịch làm việc"),
  DossierClosed("Kết thúc hồ sơ");

  private final String vi;

  DossierEventKind(String vi) {
    this.vi = vi;
  }

  /** Title of the entry in the history. */
  public String vi() {
    return vi;
  }
}
