package vn.hoso.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;

/**
 * What of a list somebody reads: all of it who fills it in; anybody else of each row what he may
 * read of its step, and nothing of a row whose step he does not know of.
 */
@Component
class MeetingSight {

  private final SecrecyPolicy secrecy;

  MeetingSight(SecrecyPolicy secrecy) {
    this.secrecy = secrecy;
  }

  /** Those of the lists of whose step he knows. */
  List<MeetingLine> known(CurrentUser by, List<KeptLine> lines) {
    var readers =
        secrecy.readers(
            by,
            lines.stream()
                .filter(line -> asks(by, line.place(), line.work()))
                .map(KeptLine::firstDossierId)
                .toList());
    return lines.stream()
        .filter(
            line ->
                !asks(by, line.place(), line.work())
                    || knows(readers.get(line.firstDossierId()), line.work(), line.place()))
        .map(KeptLine::line)
        .toList();
  }

  Reading of(CurrentUser by, Meeting meeting, List<MeetingRow> rows) {
    boolean asks = asks(by, meeting.place(), meeting.work());
    var ids = rows.stream().map(MeetingRow::dossierId).collect(Collectors.toSet());
    return new Reading(meeting, asks, asks ? secrecy.readers(by, ids) : Map.of());
  }

  private boolean asks(CurrentUser by, Meeting.Place place, Meeting.Work work) {
    return !by.holds(place.positionId()) && secrecy.secretive(work.procedureSlug());
  }

  private static boolean knows(
      @Nullable CaseReader reader, Meeting.Work work, Meeting.Place place) {
    return reader != null && reader.knows(work.stepId(), place.unitId());
  }

  /**
   * One reader before one list.
   *
   * @param asks whether something may be kept from him
   */
  record Reading(Meeting meeting, boolean asks, Map<UUID, CaseReader> readers) {

    boolean knows(MeetingRow row, @Nullable StepRecordView step) {
      if (!asks) {
        return true;
      }
      var reader = readers.get(row.dossierId());
      return step == null
          ? MeetingSight.knows(reader, meeting.work(), meeting.place())
          : reader != null && reader.knows(step);
    }

    /** What was typed for the row, as far as it is for him. */
    JsonNode data(MeetingRow row, @Nullable StepRecordView step) {
      return asks ? readable(row, step, row.data()) : row.data();
    }

    /** What was typed once for all rows; it is as much for him as that of any of them. */
    JsonNode common(List<MeetingRow> rows, Map<UUID, StepRecordView> steps) {
      if (!asks || rows.isEmpty()) {
        return meeting.common();
      }
      var row = rows.get(0);
      return readable(row, steps.get(row.taskId()), meeting.common());
    }

    /** Whether he reads how the step came out, and why it was left for the next time. */
    boolean outcome(MeetingRow row, @Nullable StepRecordView step) {
      return !asks || step != null && readers.get(row.dossierId()).may(step, CaseReader.OUTCOME);
    }

    private JsonNode readable(MeetingRow row, @Nullable StepRecordView step, JsonNode typed) {
      var reader = readers.get(row.dossierId());
      return step == null
          ? reader.readable(meeting.work().stepId(), typed, null)
          : reader.readable(step, typed);
    }
  }
}
