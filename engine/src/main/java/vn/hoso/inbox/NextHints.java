package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.acts.PrintedNotice;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormSchema;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.DayText;
import vn.hoso.step.PlannedStep;
import vn.hoso.step.PlannedSteps;
import vn.hoso.unit.Units;
import vn.hoso.workflow.NextSteps;

/**
 * What the main button promises: "Chuyển đồng chí Hà, hạn 03/12". Read off the model, never
 * guessed: where the way depends on what is not known yet, nothing is promised, and an official is
 * named only where the step will be his without being claimed.
 */
@Component
class NextHints {

  /** Before a paper is issued, to who may not know what it says. */
  private static final NextSteps.Way UNTOLD =
      new NextSteps.Way(Optional.empty(), Set.of(), false, List.of());

  private final NextSteps next;
  private final PlannedSteps planned;
  private final SecrecyPolicy secrecy;
  private final Units units;
  private final Clock clock;

  NextHints(NextSteps next, PlannedSteps planned, SecrecyPolicy secrecy, Units units, Clock clock) {
    this.secrecy = secrecy;
    this.units = units;
    this.clock = clock;
    this.next = next;
    this.planned = planned;
  }

  /**
   * What would come of each outcome; by outcome, and for {@code sendBack} by outcome and place,
   * joined by a colon.
   */
  Map<String, NextView> of(CurrentUser by, StepRecordView step, JsonNode form) {
    NextSteps.Outlook outlook = next.from(step);
    Map<String, NextSteps.Way> ways = new LinkedHashMap<>();
    WorkItemDetails.outcomes(form)
        .map(outcome -> outcome.path("const").asString(""))
        .filter(outcome -> !outcome.equals(FormSchema.SEND_BACK))
        .forEach(outcome -> ways.put(outcome, outlook.after(outcome, null)));
    form.path("properties")
        .path(FormSchema.RETURN_TO)
        .path("oneOf")
        .valueStream()
        .map(place -> place.path("const").asString(""))
        .forEach(
            place ->
                ways.put(
                    FormSchema.SEND_BACK + ":" + place,
                    outlook.after(FormSchema.SEND_BACK, place)));
    if (!secrecy.readsAhead(by, step.dossierId(), step.stepId())) {
      ways.replaceAll((key, way) -> UNTOLD);
    }
    Map<String, List<NextStepView>> steps = steps(by, step, form, ways.values());
    Map<String, NextView> found = new LinkedHashMap<>();
    ways.forEach((key, way) -> found.put(key, view(by, way, steps)));
    return found;
  }

  /** What would open along any of the ways, by step; read together. */
  private Map<String, List<NextStepView>> steps(
      CurrentUser by, StepRecordView step, JsonNode form, Collection<NextSteps.Way> ways) {
    Map<Boolean, Set<String>> known =
        ways.stream()
            .flatMap(way -> way.steps().stream().flatMap(Set::stream))
            .distinct()
            .collect(
                Collectors.partitioningBy(
                    id -> secrecy.knows(by, step.dossierId(), id), Collectors.toSet()));
    Map<String, List<NextStepView>> views = new HashMap<>();
    known.get(false).forEach(id -> views.put(id, List.of(NextStepView.internal())));
    planned
        .of(step, by, known.get(true))
        .forEach(
            (id, each) ->
                views.put(
                    id,
                    each.stream()
                        .map(
                            one ->
                                NextStepView.of(
                                    by, one, awaits(by, step, one) && !hinges(step, one, form)))
                        .toList()));
    return views;
  }

  private NextView view(CurrentUser by, NextSteps.Way way, Map<String, List<NextStepView>> views) {
    List<NextStepView> steps =
        way.steps()
            .map(ids -> ids.stream().flatMap(id -> views.get(id).stream()).toList())
            .orElse(null);
    return new NextView(
        steps,
        steps == null ? null : text(steps, waits(by, way), !way.awaited().isEmpty()),
        consequence(way),
        PrintedNotice.of(way.acts()).map(PrintedNotice::code).orElse(null));
  }

  private boolean awaits(CurrentUser by, StepRecordView step, PlannedStep next) {
    return next.waiting() != null && secrecy.awaits(by, step.dossierId(), next.stepId());
  }

  /** The day of a wait that follows from what this very form asks for is not known before. */
  private boolean hinges(StepRecordView step, PlannedStep next, JsonNode form) {
    return form.path("properties")
        .valueStream()
        .map(field -> field.path("x-fact").asString(""))
        .anyMatch(fact -> !fact.isEmpty() && planned.hinges(step, next.stepId(), fact));
  }

  /** What cannot be undone is said before it is done; null where it can, or cannot be told. */
  private static String consequence(NextSteps.Way way) {
    if (way.steps().isEmpty() || way.recallable()) {
      return null;
    }
    boolean english = AskersLanguage.isEnglish();
    if (way.steps().get().isEmpty() && way.awaited().isEmpty()) {
      return english
          ? "The dossier ends with this. It cannot be undone."
          : "Hồ sơ kết thúc tại đây. Việc này không hoàn lại được.";
    }
    return english
        ? "Once passed on it cannot be taken back."
        : "Chuyển đi rồi thì không thu hồi được.";
  }

  /** One part of what is foretold, by the same keys; what is null is left out. */
  static <T> Map<String, T> each(Map<String, NextView> next, Function<NextView, T> part) {
    Map<String, T> parts = new LinkedHashMap<>();
    next.forEach(
        (key, view) -> Optional.ofNullable(part.apply(view)).ifPresent(it -> parts.put(key, it)));
    return parts;
  }

  /**
   * Whose answers are still missing where branches come together, each once; of a step that is done
   * for each item, for how many.
   */
  private List<String> waits(CurrentUser by, NextSteps.Way way) {
    List<StepRecordView> known =
        way.awaited().stream().filter(each -> secrecy.knows(by, each)).toList();
    long items = known.stream().filter(each -> each.item() != null).count();
    List<UUID> awaited =
        known.stream()
            .filter(each -> each.item() == null)
            .map(StepRecordView::unitId)
            .distinct()
            .toList();
    Map<UUID, String> names =
        awaited.isEmpty() ? Map.of() : units.names(awaited, LocalDate.now(clock));
    return Stream.concat(
            awaited.stream().map(names::get).distinct(),
            items == 0
                ? Stream.empty()
                : Stream.of(AskersLanguage.say(items + " mục khác", items + " other items")))
        .toList();
  }

  private String text(List<NextStepView> steps, List<String> waits, boolean awaited) {
    if (steps.isEmpty() && !waits.isEmpty()) {
      return (AskersLanguage.isEnglish() ? "Complete; still awaited: " : "Hoàn thành; còn chờ: ")
          + String.join(", ", waits);
    }
    if (steps.isEmpty() && awaited) {
      return AskersLanguage.say("Hoàn thành", "Complete");
    }
    if (steps.isEmpty()) {
      return AskersLanguage.isEnglish() ? "Ends the dossier" : "Kết thúc hồ sơ";
    }
    return steps.stream().map(this::text).distinct().collect(Collectors.joining("; "));
  }

  private String text(NextStepView step) {
    boolean english = AskersLanguage.isEnglish();
    if (step.waits()) {
      return until(step, english);
    }
    String to = to(step, english);
    return step.dueOn() == null
        ? to
        : to + (english ? ", due " : ", hạn ") + DayText.of(step.dueOn(), LocalDate.now(clock));
  }

  private static String until(NextStepView step, boolean english) {
    if (step.waitsUntil() == null) {
      return step.stepName();
    }
    String day = DayText.of(step.waitsUntil());
    return english ? "Wait until " + day : "Chờ đến ngày " + day;
  }

  private static String to(NextStepView step, boolean english) {
    if (step.stepId().isEmpty()) {
      return english ? "To internal handling" : "Chuyển xử lý nội bộ";
    }
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

  /**
   * What would come of an outcome; what cannot be told beforehand is null.
   *
   * @param steps that would open; none where the dossier would end
   * @param text the same in one sentence
   * @param consequence what is to be confirmed first, in the asker's language; null for nothing
   * @param paper code of what it prints and may be looked at before; null for none
   */
  record NextView(List<NextStepView> steps, String text, String consequence, String paper) {}
}
