package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.Sides;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Part;
import vn.hoso.rule.Side;
import vn.hoso.shared.Text;

/** Whether sides are of parts that exist, and whether somebody reads what is kept from others. */
final class SidesCheck {

  private final Procedure procedure;
  private final List<String> names;
  private final List<Finding> findings = new ArrayList<>();

  private SidesCheck(Procedure procedure) {
    this.procedure = procedure;
    this.names = readers(procedure);
  }

  static List<Finding> findings(Procedure procedure) {
    var check = new SidesCheck(procedure);
    procedure.sides().forEach(check::side);
    procedure.steps().forEach(check::step);
    procedure
        .documents()
        .forEach(paper -> check.said(paper.readers(), paper.code(), ProcedureFolder.DESCRIPTION));
    Stream.concat(procedure.dates().stream(), procedure.conditions().stream())
        .forEach(fact -> check.said(fact.readers(), fact.name(), ProcedureFolder.DESCRIPTION));
    return check.findings;
  }

  /** Every name readers may be told by. */
  static List<String> readers(Procedure procedure) {
    return Stream.concat(
            procedure.parts().stream().map(Part::name), procedure.sides().stream().map(Side::name))
        .toList();
  }

  private void side(Side side) {
    Set<String> parts = procedure.parts().stream().map(Part::name).collect(Collectors.toSet());
    if (side.parts().isEmpty()) {
      add(
          ProcedureFolder.DESCRIPTION,
          side.name(),
          "Phía này không có bộ phận nào; hãy ghi “parts”.",
          "This side has no part; write its “parts”.");
    }
    for (String part : side.parts()) {
      if (!parts.contains(part)) {
        Text mend = Nearest.mend(part, parts);
        add(
            ProcedureFolder.DESCRIPTION,
            side.name(),
            "Không có bộ phận “" + part + "”. " + mend.vi(),
            "There is no part \"" + part + "\". " + mend.en());
      }
    }
    if (parts.contains(side.name().toUpperCase(Locale.ROOT))) {
      add(
          ProcedureFolder.DESCRIPTION,
          side.name(),
          "Phía này trùng tên với một bộ phận; hãy đặt tên khác.",
          "This side is called like a part; give it another name.");
    }
  }

  private void step(Step step) {
    said(step.secret(), step.id(), ProcedureFolder.PROCESS);
    if (step.secret() != null
        && step.secret().known(names)
        && !admits(step.secret(), step.part(), step.part())) {
      add(
          ProcedureFolder.PROCESS,
          step.id(),
          "“secret” không có bộ phận làm bước này ("
              + step.part()
              + "); hãy thêm bộ phận hoặc phía của nó.",
          "“secret” leaves out the part that does the step ("
              + step.part()
              + "); add it or its side.");
    }
  }

  private void said(@Nullable Sides readers, String element, String file) {
    if (readers == null) {
      return;
    }
    boolean ofStep = file.equals(ProcedureFolder.PROCESS);
    if (!readers.known(names) || !ofStep && readers.words().contains("self")) {
      add(
          file,
          element,
          "Người được xem phải là office, all, tên bộ phận (chữ thường)"
              + (ofStep ? ", self" : "")
              + " hoặc tên phía khai ở “sides”.",
          "Readers are office, all, the name of a part (in small letters)"
              + (ofStep ? ", self" : "")
              + " or of a side declared in “sides”.");
    } else if (procedure.steps().stream()
        .noneMatch(doer -> admits(readers, doer.part(), ofStep ? element(element) : ""))) {
      add(
          file,
          element,
          "Không ai xem được: các bộ phận được kể không làm bước nào.",
          "Nobody can read it: the parts that are named do no step.");
    }
  }

  private String element(String step) {
    return procedure.step(step).map(Step::part).orElse("");
  }

  private boolean admits(Sides readers, String part, String own) {
    boolean office = procedure.part(part).filter(each -> each.capacity().office()).isPresent();
    return readers.admit(procedure.readerNames(Set.of(part)), office, own);
  }

  private void add(String file, String element, String vi, String en) {
    findings.add(new Finding(file, element, vi, en));
  }
}
