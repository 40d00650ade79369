package vn.hoso.foldercheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.papercheck.DraftNames;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.ProcedureLink;

/**
 * Whether every derived day follows from a dated fact, and something counts from it or names it.
 */
final class DerivedCheck {

  private final ProcedureFolder folder;
  private final Procedure procedure;
  private final Names names;
  private final Map<String, FormSchema> forms;
  private final List<Finding> findings = new ArrayList<>();

  private DerivedCheck(
      ProcedureFolder folder, Procedure procedure, Names names, Map<String, FormSchema> forms) {
    this.folder = folder;
    this.procedure = procedure;
    this.names = names;
    this.forms = forms;
  }

  static List<Finding> findings(
      ProcedureFolder folder, Procedure procedure, Names names, Map<String, FormSchema> forms) {
    DerivedCheck check = new DerivedCheck(folder, procedure, names, forms);
    procedure.derived().forEach(check::day);
    if (check.findings.isEmpty()) {
      procedure.derived().forEach(check::used);
    }
    procedure.dates().stream().filter(NamedFact::ahead).forEach(check::planned);
    return List.copyOf(check.findings);
  }

  private void day(DerivedDay day) {
    if (names.dates().contains(day.name())) {
      add(
          day,
          "“%s” đã là dữ kiện trong dates; mốc suy ra phải có tên khác.",
          "\"%s\" is a fact in dates; a derived day needs another name.");
    }
    if (ReservedCheck.isEntered(day.name())) {
      add(
          day,
          "“%s” là tên dành riêng cho ngày mà hệ thống tự ghi; hãy đặt tên khác.",
          "\"%s\" is reserved for a day HoSo enters itself; choose another name.");
    }
    names
        .day(day.from(), ProcedureFolder.DESCRIPTION, "derived." + day.name())
        .ifPresent(findings::add);
    if (circles(day)) {
      add(
          day,
          "Mốc “%s” suy ra từ chính nó; hãy cho “from” trỏ về một dữ kiện trong dates.",
          "The day \"%s\" follows from itself; let \"from\" lead to a fact in dates.");
    }
  }

  private boolean circles(DerivedDay day) {
    Set<String> seen = new HashSet<>();
    Optional<DerivedDay> at = Optional.of(day);
    while (at.isPresent()) {
      if (!seen.add(at.get().name())) {
        return true;
      }
      at = procedure.derived(at.get().from());
    }
    return false;
  }

  /** A day that nothing counts from was renamed on one side only. */
  private void used(DerivedDay day) {
    Set<String> counted = new HashSet<>();
    procedure.steps().stream().map(Step::limitFrom).forEach(counted::add);
    procedure.limits().stream().map(ProcedureLimit::from).forEach(counted::add);
    procedure.derived().stream().map(DerivedDay::from).forEach(counted::add);
    procedure.steps().stream()
        .filter(step -> step.waiting() != null)
        .flatMap(step -> step.waiting().until().stream())
        .forEach(counted::add);
    forms.values().forEach(form -> counted.addAll(form.past().values()));
    procedure.links().forEach(link -> counted.addAll(link.facts().values()));
    procedure.links().stream().map(ProcedureLink::fact).forEach(counted::add);
    procedure.issues().stream()
        .flatMap(paper -> folder.file(paper.text()).stream())
        .map(text -> new String(text, StandardCharsets.UTF_8))
        .map(DraftNames::used)
        .forEach(counted::addAll);
    if (!counted.contains(day.name())) {
      add(
          day,
          "Không thời hạn nào tính từ mốc “%s”; hãy bỏ đi, hoặc dùng ở timeLimitFrom, ở links hay trong lời văn.",
          "No limit counts from the day \"%s\"; leave it out, or use it in timeLimitFrom, in links or in the words of a paper.");
    }
  }

  /** What an act enters, or a limit ends with, has happened: it cannot be planned. */
  private void planned(NamedFact day) {
    boolean happens =
        ReservedCheck.BY_ACT.containsKey(day.name())
            || procedure.limits().stream().anyMatch(limit -> limit.to().equals(day.name()));
    if (happens) {
      findings.add(
          new Finding(
              ProcedureFolder.DESCRIPTION,
              day.name(),
              "Ngày này là việc đã xảy ra (hành vi ghi hoặc thời hạn kết thúc bằng nó); hãy bỏ “ahead”.",
              "This day is one that has happened (an act enters it or a limit ends with it); take \"ahead\" away."));
    }
  }

  private void add(DerivedDay day, String vi, String en) {
    findings.add(
        new Finding(
            ProcedureFolder.DESCRIPTION,
            "derived." + day.name(),
            vi.formatted(day.name()),
            en.formatted(day.name())));
  }
}
