package vn.hoso.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the demo officials write into the form of each step. */
final class DemoForms {

  /** The outcome of each step on the plain road. */
  static final Map<String, String> HAPPY =
      Map.ofEntries(
          Map.entry("prepareDossier", "prepared"),
          Map.entry("resolveCell", "proposed"),
          Map.entry("appraiseSection", "agreed"),
          Map.entry("resolveCommittee", "proposed"),
          Map.entry("submitDossier", "submitted"),
          Map.entry("receiveDossier", "received"),
          Map.entry("appraiseDossier", "eligible"),
          Map.entry("supplyDocuments", "supplied"),
          Map.entry("decideDossier", "admitted"),
          Map.entry("draftPaper", "drafted"),
          Map.entry("initialPaper", "initialled"),
          Map.entry("signPaper", "signed"),
          Map.entry("numberPaper", "numbered"),
          Map.entry("issuePaper", "issued"),
          Map.entry("returnResult", "delivered"),
          Map.entry("returnRefusal", "delivered"),
          Map.entry("holdCeremony", "held"),
          Map.entry("completeMemberFile", "completed"));

  /** Calendar days a step usually lies before it is done. */
  static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("prepareDossier", 12),
          Map.entry("resolveCell", 9),
          Map.entry("appraiseSection", 6),
          Map.entry("resolveCommittee", 10),
          Map.entry("submitDossier", 2),
          Map.entry("receiveDossier", 2),
          Map.entry("appraiseDossier", 10),
          Map.entry("supplyDocuments", 5),
          Map.entry("decideDossier", 8),
          Map.entry("draftPaper", 1),
          Map.entry("initialPaper", 1),
          Map.entry("signPaper", 2),
          Map.entry("numberPaper", 1),
          Map.entry("issuePaper", 1),
          Map.entry("returnResult", 1),
          Map.entry("returnRefusal", 1),
          Map.entry("holdCeremony", 14),
          Map.entry("completeMemberFile", 12));

  private final int number;
  private final LocalDate today;

  /**
   * @param number makes the numbers of resolutions differ between dossiers
   */
  DemoForms(int number, LocalDate today) {
    this.number = number;
    this.today = today;
  }

  Map<String, Object> data(String step, String outcome) {
    var data = new LinkedHashMap<String, Object>();
    data.put("outcome", outcome);
    switch (outcome) {
      case "sendBack" -> sendBack(step, data);
      case "requestSupplement" -> supplement(data);
      case "supplied" -> supplied(data);
      case "prepared" -> prepared(data);
      case "received" -> data.put("receivedOn", today.toString());
      case "eligible" ->
          data.put("opinion", "Hồ sơ đủ giấy tờ, đúng thủ tục; đề nghị xem xét, quyết định.");
      case "notEligible" -> {
        data.put("opinion", "Chưa đủ điều kiện theo quy định.");
        data.put("reason", "Thời gian làm việc tại đơn vị chưa đủ để người giới thiệu nhận xét.");
      }
      case "agreed" -> dated(data, "reportedOn", "reportNumber", "BC/ĐUBP");
      case "admitted" -> data.put("meetingOn", today.toString());
      case "numbered" -> dated(data, "issuedOn", "paperNumber", "QĐ/ĐU");
      case "delivered" -> {
        data.put("deliveredOn", today.toString());
        data.put("method", "DIRECT");
      }
      case "held" -> data.put("heldOn", today.toString());
      case "completed" -> completed(data);
      default -> others(step, outcome, data);
    }
    return data;
  }

  private void others(String step, String outcome, Map<String, Object> data) {
    boolean cell = "resolveCell".equals(step);
    switch (outcome) {
      case "proposed" -> dated(data, "meetingOn", "resolutionNumber", cell ? "NQ/CB" : "NQ/ĐU");
      case "notProposed" -> {
        data.put("meetingOn", today.toString());
        data.put("reason", "Hội nghị đề nghị tiếp tục theo dõi, giúp đỡ thêm.");
      }
      case "refused" -> refused(step, data);
      default -> {
        // submitted, drafted, initialled, signed, issued: nothing more to say
      }
    }
  }

  private void refused(String step, Map<String, Object> data) {
    data.put("reason", "Chưa đủ điều kiện theo quy định về người giới thiệu.");
    if ("decideDossier".equals(step)) {
      data.put("meetingOn", today.toString());
    }
  }

  private void dated(Map<String, Object> data, String day, String field, String symbol) {
    data.put(day, today.toString());
    data.put(field, number + "-" + symbol);
  }

  private void prepared(Map<String, Object> data) {
    data.put("youthUnionMember", number % 3 != 0);
    data.put("tradeUnionIntroduces", number % 3 == 0);
    data.put("verificationWaived", number % 5 == 0);
  }

  private void completed(Map<String, Object> data) {
    data.put("completedOn", today.toString());
    data.put("curriculumMade", true);
    data.put("cardMade", true);
    data.put("databaseUpdated", true);
  }

  private void sendBack(String step, Map<String, Object> data) {
    data.put(
        "returnTo",
        switch (step) {
          case "decideDossier" -> "appraiseDossier";
          case "initialPaper", "signPaper" -> "draftPaper";
          default -> "resolveCell";
        });
    data.put("reason", "Số và ngày của nghị quyết không khớp với biên bản họp.");
  }

  private void supplied(Map<String, Object> data) {
    data.put(
        "reasons",
        List.of(
            Map.of("document", "2-KNĐ", "reason", "Đã ký bổ sung tại trang 4 của bản đã nộp.")));
  }

  private void supplement(Map<String, Object> data) {
    data.put(
        "items",
        List.of(
            Map.of(
                "document",
                "2-KNĐ",
                "defect",
                "Phần khai về gia đình thiếu chữ ký ở trang 4; đề nghị khai và ký bổ sung.",
                "ground",
                "06-HD/TW, mục 3 (văn bản cũ)")));
    data.put("reason", "Lý lịch chưa có đủ chữ ký theo hướng dẫn.");
  }
}
