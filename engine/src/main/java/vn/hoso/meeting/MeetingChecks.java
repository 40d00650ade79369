package vn.hoso.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
   * @throws MeetingProblem MEETING-013 (403) for what a colleague has to fill in: where rows are
   *     none of his, also what holds for all of them
   */
  void save(SaveMeetingRequest request, MeetingHand hand, StepForm form) {
    var meeting = hand.meeting();
    heldOn(request.heldOn());
    name("chair", request.chair());
    name("secretary", request.secretary());
    fields("common", request.common(), form);
    if (!hand.whole()) {
      others(request, meeting, hand.his().isEmpty());
    }
    var kept =
        hand.known().stream().collect(Collectors.toMap(MeetingRow::taskId, Function.identity()));
    for (var row : request.rows()) {
      var known = kept.get(row.workItemId());
      if (known == null) {
        throw MeetingProblem.invalid("rows", "Dòng không có trong danh sách.", "No such row.");
      }
      if (!hand.has(known)) {
        throw MeetingProblem.colleagues(List.of("rows"));
      }
      if (known.recorded()) {
        throw MeetingProblem.stale(known.recordedByName(), meeting.version());
      }
      fields("rows", row.data(), form);
      text("rows", row.postponedReason());
      text("rows", row.count() == null ? null : row.count().reason());
    }
  }

  /** What is typed once is part of every row, and who was there of every vote. */
  private static void others(SaveMeetingRequest request, Meeting meeting, boolean all) {
    var fields = new ArrayList<String>();
    if (!request.common().equals(meeting.common())) {
      fields.add("common");
    }
    if (!Objects.equals(request.summoned(), meeting.summoned())) {
      fields.add("summoned");
    }
    if (!Objects.equals(request.present(), meeting.present())) {
      fields.add("present");
    }
    if (!Objects.equals(request.excused(), meeting.excused())) {
      fields.add("excused");
    }
    if (all) {
      fields.add("rows");
    }
    if (!fields.isEmpty()) {
      throw MeetingProblem.colleagues(fields);
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
