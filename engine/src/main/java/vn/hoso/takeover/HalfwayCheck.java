package vn.hoso.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Text;
import vn.hoso.takeover.HalfwayPlan.EnteredStep;
import vn.hoso.takeover.HalfwayPlan.HalfwayPlace;

/**
 * Whether the past as it is told can have been: complete, in order, not to come, in known years.
 */
final class HalfwayCheck {

  /** What a day may not lie before, and what that is called. */
  private record Before(Text label, LocalDate day) {}

  private final LocalDate firstDay;
  private final LocalDate today;

  /** What came last: on the main line under no name, and in each branch since it was parted. */
  private final Map<String, Before> before = new HashMap<>();

  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param firstDay of the working calendar
   */
  HalfwayCheck(LocalDate firstDay, LocalDate today) {
    this.firstDay = firstDay;
    this.today = today;
  }

  /** What speaks against the day the dossier is said to have been opened. */
  List<FieldError> opened(LocalDate day) {
    lies("openedOn", day);
    return List.copyOf(errors);
  }

  /**
   * @param asked empty answers to it are errors, and so is what it does not ask
   */
  List<FieldError> past(HalfwayRequest request, HalfwayPlace asked) {
    before.put("", new Before(DossierFacts.OPENED, request.openedOn()));
    for (var fact : asked.facts()) {
      var day = request.facts().get(fact.name());
      follows("facts." + fact.name(), day, before(fact.side()));
      if (day != null) {
        happened(fact.side(), new Before(new Text(fact.label(), fact.labelEn()), day));
      }
    }
    asked.open().forEach(step -> open(request, step));
    unasked("since.", request.since(), asked.stepIds());
    unasked("units.", request.units(), asked.stepIds());
    asked.conditions().stream()
        .filter(each -> request.conditions().get(each.name()) == null)
        .forEach(each -> required("conditions." + each.name()));
    outcome(request.outcome(), asked);
    text("reference", request.reference());
    if (request.reference() != null && !Letters.inOneLine(request.reference())) {
      errors.add(FieldError.character("reference"));
    }
    text("note", request.note());
    unasked("facts.", request.facts(), asked.factNames());
    unasked(
        "conditions.",
        request.conditions(),
        asked.conditions().stream().map(HalfwayPlan.HalfwayQuestion::name).toList());
    return List.copyOf(errors);
  }

  private void open(HalfwayRequest request, EnteredStep step) {
    follows("since." + step.stepId(), request.since().get(step.stepId()), before(step.side()));
    var field = "units." + step.stepId();
    var given = request.units().getOrDefault(step.stepId(), List.of());
    var offered = step.units().stream().map(HalfwayPlan.AskedUnit::id).toList();
    if (given.isEmpty() && !offered.isEmpty()) {
      required(field);
    } else if (!offered.containsAll(given) || new HashSet<>(given).size() < given.size()) {
      add(
          field,
          "choice",
          "Chọn trong danh sách, mỗi nơi một lần.",
          "Choose of the list, each once.");
    }
  }

  /** Branches run side by side: each follows what came before they parted, and itself. */
  private Before before(@Nullable String side) {
    return side != null && before.containsKey(side)
        ? before.get(side)
        : before.values().stream()
            .filter(each -> side == null || each.equals(before.get("")))
            .max(Comparator.comparing(Before::day))
            .orElseThrow();
  }

  private void happened(@Nullable String side, Before what) {
    if (side == null) {
      before.clear();
    }
    before.put(side == null ? "" : side, what);
  }

  private void outcome(String given, HalfwayPlace asked) {
    var offered = asked.outcomes().stream().map(HalfwayPlan.HalfwayQuestion::name).toList();
    if (given == null && !offered.isEmpty()) {
      required("outcome");
    } else if (given != null && !offered.contains(given)) {
      add("outcome", "notAsked", "Không có kết luận này.", "There is no such outcome.");
    }
  }

  private void text(String field, String given) {
    if (given != null && given.indexOf('\0') >= 0) {
      errors.add(FieldError.character(field));
    }
  }

  private void follows(String field, LocalDate day, Before before) {
    if (day == null) {
      required(field);
      return;
    }
    lies(field, day);
    if (day.isBefore(before.day())) {
      errors.add(FieldError.tooEarly(field, before.label(), before.day()));
    }
  }

  private void lies(String field, LocalDate day) {
    if (day.isAfter(today)) {
      errors.add(FieldError.future(field));
    }
    if (day.isBefore(firstDay)) {
      add(
          field,
          "noCalendar",
          "Ngày này trước lịch làm việc đang có.",
          "This day lies before the working calendar begins.");
    }
  }

  private void required(String field) {
    errors.add(FieldError.required(field));
  }

  private void unasked(String prefix, Map<String, ?> given, List<String> asked) {
    given.keySet().stream()
        .filter(name -> !asked.contains(name))
        .forEach(
            name ->
                add(
                    prefix + name,
                    "notAsked",
                    "Bước này không hỏi mục đó.",
                    "Nothing of that name is asked for this step."));
  }

  private void add(String field, String code, String vi, String en) {
    errors.add(new FieldError(field, code, vi, en));
  }
}
