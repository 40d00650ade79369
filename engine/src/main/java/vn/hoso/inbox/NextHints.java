package vn.hoso.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.PlannedSteps;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.DayText;
import vn.hoso.workflow.NextSteps;

/**
 * What the main button promises: "Chuyển đồng chí Hà, hạn 03/12". Read off the model, never
 * guessed: where the way depends on what is not known yet, nothing is promised, and an official is
 * named only where the step will be his without being claimed.
 */
@Component
class NextHints {

  private static final String SEND_BACK = "sendBack";

  private final NextSteps next;
  private final PlannedSteps planned;

  NextHints(NextSteps next, PlannedSteps planned) {
    this.next = next;
    this.planned = planned;
  }

  /**
   * The steps that would open, none where the dossier would end; by outcome, and for {@code
   * sendBack} by outcome and place, joined by a colon.
   */
  Map<String, List<NextStepView>> of(CurrentUser by, StepRecordView step, JsonNode form) {
    NextSteps.Outlook outlook = next.from(step);
    Map<String, List<NextStepView>> found = new LinkedHashMap<>();
    WorkItemDetails.outcomes(form)
        .map(outcome -> outcome.path("const").asString(""))
        .filter(outcome -> !outcome.equals(SEND_BACK))
        .forEach(outcome -> put(found, outcome, by, step, outlook, outcome, null));
    form.path("properties")
        .path("returnTo")
        .path("oneOf")
        .valueStream()
        .map(place -> place.path("const").asString(""))
        .forEach(place -> put(found, SEND_BACK + ":" + place, by, step, outlook, SEND_BACK, place));
    return found;
  }

  private void put(
      Map<String, List<NextStepView>> found,
      String key,
      CurrentUser by,
      StepRecordView step,
      NextSteps.Outlook outlook,
      String outcome,
      String place) {
    outlook
        .after(outcome, place)
        .ifPresent(
            ids ->
                found.put(
                    key,
                    ids.stream()
                        .map(id -> NextStepView.of(by, planned.of(step, by, id)))
                        .toList()));
  }

  /** The same in one sentence each. */
  static Map<String, String> texts(Map<String, List<NextStepView>> next) {
    Map<String, String> texts = new LinkedHashMap<>();
    next.forEach((key, steps) -> texts.put(key, text(steps)));
    return texts;
  }

  private static String text(List<NextStepView> steps) {
    if (steps.isEmpty()) {
      return AskersLanguage.isEnglish() ? "Ends the dossier" : "Kết thúc hồ sơ";
    }
    return steps.stream().map(NextHints::text).collect(Collectors.joining("; "));
  }

  private static String text(NextStepView step) {
    boolean english = AskersLanguage.isEnglish();
    String to = to(step, english);
    return step.dueOn() == null
        ? to
        : to + (english ? ", due " : ", hạn ") + DayText.withoutYear(step.dueOn());
  }

  private static String to(NextStepView step, boolean english) {
    if (step.yours()) {
      return (english ? "Complete and go on: " : "Hoàn thành và làm tiếp: ") + step.stepName();
    }
    if (step.officialName() != null) {
      return (english ? "To " : "Chuyển đồng chí ") + givenName(step.officialName());
    }
    return (english ? "To " : "Chuyển ") + step.unitName();
  }

  /** Vietnamese names end with the given name, by which people are called. */
  private static String givenName(String fullName) {
    return fullName.substring(fullName.lastIndexOf(' ') + 1);
  }
}
