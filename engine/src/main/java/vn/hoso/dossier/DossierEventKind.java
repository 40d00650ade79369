package vn.hoso.dossier;

/** What can happen to a dossier: the events of the glossary and those of work itself. */
public enum DossierEventKind {
  DossierOpened("Lập hồ sơ", "Dossier opened"),
  DossierEnteredHalfway("Nhập hồ sơ đang giải quyết dở", "Half-way dossier entered"),
  AuthorityDetermined("Xác định thẩm quyền", "Deciding body determined"),
  DossierSubmitted("Nộp hồ sơ", "Handed in"),
  DossierReceived("Tiếp nhận hồ sơ", "Received"),
  ReceiptReissued("Lập lại giấy tiếp nhận (đính chính)", "Receipt made again (correction)"),
  IntakeRefused("Từ chối tiếp nhận", "Intake refused"),
  SupplementRequested("Yêu cầu bổ sung hồ sơ", "Supplement requested"),
  SupplementSupplied("Bổ sung hồ sơ", "Supplement supplied"),
  DossierSentBack("Trả lại để hoàn thiện", "Sent back"),
  DossierAppraised("Thẩm định hồ sơ", "Appraised"),
  DossierDecided("Xem xét, quyết định", "Considered and decided"),
  ResultDelivered("Trả kết quả", "Result delivered"),
  DossierStopped("Dừng giải quyết", "Stopped"),
  DossierWithdrawn("Rút hồ sơ", "Withdrawn"),
  ApplicantMoved("Người có hồ sơ chuyển đơn vị", "The person concerned moved to another unit"),
  HomeChanged("Cập nhật nơi sinh hoạt đảng", "The person belongs to another unit now"),
  DossierContinued("Tiếp tục hồ sơ từ đơn vị cũ", "Continued from the former unit"),
  PlaceLeft(
      "Nhường chỗ cho đơn vị của người này; nộp được khi hồ sơ bên ấy kết thúc",
      "Made way for the person's own unit; can be handed in once its dossier has ended"),
  DossierLinked("Lập hồ sơ tiếp nối", "Dossier that goes on opened"),
  DecisionCancelled("Hủy quyết định", "Decision cancelled"),
  WorkRecalled("Thu hồi việc chuyển nhầm", "Taken back"),
  ConsultationClosed("Đi tiếp khi chưa đủ ý kiến", "Went on without all answers"),
  StepCompleted("Hoàn thành bước", "Step completed"),
  StepCancelled(
      "Kết thúc bước do dừng, rút, thu hồi, bổ sung hoặc hủy",
      "Step ended by a stop, withdrawal, recall, supplement or cancellation"),
  WaitEnded("Đến ngày, đi tiếp", "The day has come; it goes on"),
  WorkClaimed("Nhận xử lý", "Claimed"),
  WorkReleased("Bỏ nhận", "Released"),
  WorkAssigned("Phân công", "Assigned"),
  FactRecorded("Ghi nhận ngày", "Day recorded"),
  BallotEntered("Nhập biểu kiểm phiếu", "Tally entered"),
  BallotConfirmed("Xác nhận biểu kiểm phiếu", "Tally confirmed"),
  ItemsEntered("Lập danh sách", "List changed"),
  ItemsSettled("Ghi kết quả từng mục", "Outcomes of items entered"),
  ItemsNumbered("Cấp số theo danh sách", "Items numbered"),
  PaperDrafted("Dự thảo văn bản", "Paper drafted"),
  PaperInitialled("Ký nháy văn bản", "Paper initialled"),
  PaperSigned("Ký văn bản", "Paper signed"),
  PaperNumbered("Cấp số văn bản", "Paper numbered"),
  PaperIssued("Phát hành văn bản", "Paper issued"),
  DocumentAdded("Thêm giấy tờ", "Paper added"),
  DocumentRemoved("Bỏ giấy tờ", "Paper taken out"),
  DocumentCorrected("Sửa thông tin giấy tờ", "Details of a paper corrected"),
  DocumentVerified("Đối chiếu bản chính", "Compared with the original"),
  DocumentReplaced("Thay bản chụp", "Scan replaced"),
  DocumentRegistered("Ghi số đến, số đi của giấy tờ", "Numbers of the office system noted"),
  DocumentCut("Cắt bản chụp thành giấy tờ", "Scan cut into papers"),
  ConclusionEntered("Ghi kết luận (niêm phong)", "Conclusion entered (sealed)"),
  GateConcluded(
      "Kết luận điều kiện cần xem xét (niêm phong)", "Condition concluded after review (sealed)"),
  FactCorrected("Đính chính", "Corrected"),
  LimitExtended("Kéo dài thời hạn", "Time limit lengthened"),
  PromiseRescheduled("Hẹn lại ngày trả", "Promise moved"),
  DossierSuspended("Tạm dừng giải quyết", "Suspended"),
  DossierResumed("Tiếp tục giải quyết", "Resumed"),
  NoteAdded("Ghi chú trao đổi", "Note"),
  DirectionGiven("Ý kiến chỉ đạo", "Leader's order"),
  DirectionAnswered("Trả lời ý kiến chỉ đạo", "Leader's order answered"),
  DirectionWithdrawn("Rút ý kiến chỉ đạo", "Leader's order taken back"),
  FixAgreed("Sửa tại chỗ", "Fixed on the spot"),
  SupplementApproved("Đồng ý yêu cầu bổ sung lần nữa", "Second supplement approved"),
  UnitSucceeded("Chuyển sang đơn vị kế tục", "Passed to the succeeding unit"),
  CalendarApplied("Tính lại hạn theo lịch làm việc", "Days reckoned anew by the calendar"),
  LimitsApplied("Tính lại hạn theo thời hạn mới", "Days reckoned anew by changed limits"),
  ArchiveDeposited("Lập biên bản giao nhận hồ sơ lưu trữ", "Archive hand-over recorded"),
  ArchiveDepositSigned("Lưu biên bản giao nhận đã ký", "Signed hand-over record kept"),
  ArchiveDepositCancelled("Hủy biên bản giao nhận", "Hand-over record cancelled"),
  DossierClosed("Kết thúc hồ sơ", "Dossier closed");

  private final String vi;
  private final String en;

  DossierEventKind(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** Title of the entry in the history. */
  public String vi() {
    return vi;
  }

  public String en() {
    return en;
  }
}
