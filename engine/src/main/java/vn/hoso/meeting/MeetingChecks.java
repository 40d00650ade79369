package vn.hoso.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.shared.Letters;

/** What a list can hold at all. Whether a row is right is not asked here: a draft may be wrong. */
@Component
class MeetingChecks {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /** Characters of JSON; a row of words alone stays far below. */
  private static final int LONGEST = 20_000;

  private final Clock clock;

  MeetingChecks(Clock clock) {
    this.clock = clock;
  }

  /** A list may be prepared for a day to come; recording asks each row whether the day has come. */
  void heldOn(LocalDate day) {
    if (day.isBefore(EARLIEST) || day.isAfter(LocalDate.now(clock).plusYears(1))) {
      throw MeetingProblem.invalid("heldOn", "Ngày này quá xa.", "This day is too far away.");
    }
  }

  /**
   * @param rows as they are kept
   */
  void save(SaveMeetingRequest request, Meeting meeting, StepForm form, List<MeetingRow> rows) {
    heldOn(request.heldOn());
    name("chair", request.chair());
    name("secretary", request.secretary());
    fields("common", request.common(), form);
    var kept = rows.stream().collect(Collectors.toMap(MeetingRow::taskId, Function.identity()));
    for (var row : request.rows()) {
      var known = kept.get(row.workItemId());
      if (known == null) {
        throw MeetingProblem.invalid("rows", "Dòng không có trong danh sách.", "No such row.");
      }
      if (known.recorded()) {
        throw MeetingProblem.stale(known.recordedByName(), meeting.version());
      }
      fields("rows", row.data(), form);
      text("rows", row.postponedReason());
      text("rows", row.count() == null ? null : row.count().reason());
    }
  }

  private static void name(String field, String name) {
    if (name != null && !Letters.inOneLine(name)) {
      throw invalidText(field);
    }
  }

  private static void text(String field, String text) {
    if (text != null && text.indexOf('\0') >= 0) {
      throw invalidText(field);
    }
  }

  /** PostgreSQL keeps no U+0000. */
  private static void fields(String where, JsonNode data, StepForm form) {
    var text = data.toString();
    if (!data.isObject() || text.length() > LONGEST || text.contains("\\u0000")) {
      throw invalidText(where);
    }
    if (!data.propertyStream().allMatch(field -> form.hasField(field.getKey()))) {
      throw MeetingProblem.invalid(
          where, "Biểu mẫu không có mục này.", "The form has no such field.");
    }
  }

  private static MeetingProblem invalidText(String field) {
    return MeetingProblem.invalid(field, "Không hợp lệ hoặc quá dài.", "Invalid or too long.");
  }
}
