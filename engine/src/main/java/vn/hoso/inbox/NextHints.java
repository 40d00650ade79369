package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.PlannedStep;
import vn.hoso.dossier.PlannedSteps;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.DayText;
import vn.hoso.workflow.NextSteps;

/**
 * What the main button promises: "Chuyển đồng chí Hà, hạn 03/12". Read off the model, never
 * guessed: where the way depends on what is not known yet, nothing is promised.
 */
@Component
class NextHints {

  private static final String SEND_BACK = "sendBack";

  private final NextSteps next;
  private final PlannedSteps planned;
  private final Officials officials;
  private final Clock clock;

  NextHints(NextSteps next, PlannedSteps planned, Officials officials, Clock clock) {
    this.next = next;
    this.planned = planned;
    this.officials = officials;
    this.clock = clock;
  }

  /** By outcome; for {@code sendBack} by outcome and place, joined by a colon. */
  Map<String, String> of(StepRecordView step, JsonNode form) {
    NextSteps.Outlook outlook = next.from(step);
    Map<String, String> hints = new LinkedHashMap<>();
    WorkItemDetails.outcomes(form)
        .map(outcome -> outcome.path("const").asString(""))
        .forEach(outcome -> put(hints, step, outlook, outcome, null));
    form.path("properties")
        .path("returnTo")
        .path("oneOf")
        .valueStream()
        .map(place -> place.path("const").asString(""))
        .forEach(place -> put(hints, step, outlook, SEND_BACK, place));
    return hints;
  }

  private void put(
      Map<String, String> hints,
      StepRecordView step,
      NextSteps.Outlook outlook,
      String outcome,
      String place) {
    if (outcome.equals(SEND_BACK) && place == null) {
      return;
    }
    outlook
        .after(outcome, place)
        .flatMap(ids -> text(step, ids))
        .ifPresent(text -> hints.put(place == null ? outcome : outcome + ":" + place, text));
  }

  private Optional<String> text(StepRecordView step, Set<String> ids) {
    if (ids.isEmpty()) {
      return Optional.of(AskersLanguage.isEnglish() ? "Ends the dossier" : "Kết thúc hồ sơ");
    }
    return Optional.of(
        ids.stream()
            .map(id -> text(planned.of(step.dossierId(), id)))
            .collect(Collectors.joining("; ")));
  }

  private String text(PlannedStep step) {
    List<OfficialName> holders = officials.holders(step.positionId(), LocalDate.now(clock));
    String to =
        holders.size() == 1
            ? (AskersLanguage.isEnglish() ? "To " : "Chuyển đồng chí ")
                + givenName(holders.get(0).fullName())
            : (AskersLanguage.isEnglish() ? "To " : "Chuyển ") + step.unitName();
    if (step.dueOn() == null) {
      return to;
    }
    return to
        + (AskersLanguage.isEnglish() ? ", due " : ", hạn ")
        + DayText.withoutYear(step.dueOn());
  }

  /** Vietnamese names end with the given name, by which people are called. */
  private static String givenName(String fullName) {
    return fullName.substring(fullName.lastIndexOf(' ') + 1);
  }
}
